package publicpost.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision as it is kept.
 *
 * @param kind which question was asked, such as ELIGIBILITY
 * @param askedOn the day whose law and figures were applied
 * @param reason in Chinese, as the person is told it
 * @param clauses what it rests on
 * @param inputs the facts as JSON, enough to ask again; {@link #NO_INPUTS} where an officer decided and no rule
 * @param evidence the tables that were asked, their versions and the rows that matched, as JSON; {@code []} for none
 */
public record Ruling(
        String kind,
        LocalDate askedOn,
        String outcome,
        String reason,
        List<String> clauses,
        String inputs,
        String evidence) {

    public static final String NO_INPUTS = "{}";

    public boolean isOfRules() {
        return !inputs.equals(NO_INPUTS);
    }
}
