package publicpost.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * The term of one placement.
 *
 * @param end the first day no longer subsidised
 * @param extendableTo likewise for the longest extension; null when there is none
 * @param extensionOpen urban: whether the person was near enough to retirement at the first determination
 * @param notes which parts are our default and not the plan, in Chinese
 */
public record TermAnswer(
        LocalDate end, LocalDate extendableTo, boolean extensionOpen, List<Clause> clauses, List<String> notes) {}
