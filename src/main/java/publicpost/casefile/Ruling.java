package publicpost.casefile;

import java.time.LocalDate;
import java.util.List;
import publicpost.policy.TableEvidence;

/**
 * A decision as it is kept.
 *
 * @param kind which question was asked, such as ELIGIBILITY
 * @param askedOn the day whose law and figures were applied
 * @param reason in Chinese, as the person is told it
 * @param clauses what it rests on
 * @param inputs the facts as JSON, enough to ask again
 * @param evidence the table that was asked, its version and the rows that matched; null where no table was asked
 */
public record Ruling(
        String kind,
        LocalDate askedOn,
        String outcome,
        String reason,
        List<String> clauses,
        String inputs,
        TableEvidence evidence) {}
