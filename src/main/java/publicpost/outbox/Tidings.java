package publicpost.outbox;

import java.util.List;

/**
 * Something to be told.
 *
 * @param person null where nobody has verified yet who it is
 * @param about what of the case it is about, such as a day; the same is told once. Empty where a case has it once only
 * @param fields what stands in the text of that kind, in its order
 */
public record Tidings(String caseNumber, Long person, MessageKind kind, String about, List<String> fields) {}
