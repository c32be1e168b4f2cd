package publicpost.policy;

import java.math.BigDecimal;
import java.util.List;
import publicpost.policy.FindingRule.Severity;

/** Rows of the table of checks as tests want them. */
final class FindingRules {

    private FindingRules() {}

    /** @param threshold null for none */
    static FindingRule from(String threshold, Integer months) {
        return new FindingRule(
                FindingKind.FULL_ATTENDANCE,
                true,
                Severity.NORMAL,
                threshold == null ? null : new BigDecimal(threshold),
                "",
                months,
                5,
                Clause.OUR_DEFAULT,
                "default",
                new TableEvidence("findings", 1, List.of()));
    }
}
