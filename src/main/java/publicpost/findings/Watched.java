package publicpost.findings;

import java.time.LocalDate;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule;
import publicpost.policy.PolicyTables;

/**
 * The town that is looked at.
 *
 * @param town its code
 * @param today the day of the look
 */
public record Watched(String town, LocalDate today, PolicyTables tables) {

    /** From what on something counts here and today. */
    public FindingRule rule(FindingKind kind) {
        return tables.findingRule(kind, town, today);
    }
}
