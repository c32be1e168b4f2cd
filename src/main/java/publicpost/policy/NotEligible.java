package publicpost.policy;

import java.util.List;

/** The person may not be placed as things stand; each reason carries its clause. */
public record NotEligible(
        List<TargetGroup> groups,
        Priority priority,
        List<Block> blocks,
        List<Block> flags,
        List<Reason> reasons,
        List<Reason> warnings,
        List<Clause> clauses,
        TableEvidence evidence)
        implements Eligibility {

    @Override
    public boolean eligible() {
        return false;
    }
}
