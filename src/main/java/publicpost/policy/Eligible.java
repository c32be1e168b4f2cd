package publicpost.policy;

import java.util.List;

/** The person may be placed. */
public record Eligible(
        List<TargetGroup> groups,
        Priority priority,
        List<Block> flags,
        List<Reason> warnings,
        List<Clause> clauses,
        TableEvidence evidence)
        implements Eligibility {

    /** The group a placement rests on: the first of the best. */
    public TargetGroup basis() {
        return groups.stream()
                .filter(group -> group.priority() == priority)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Block> blocks() {
        return List.of();
    }

    @Override
    public List<Reason> reasons() {
        return List.of();
    }

    @Override
    public boolean eligible() {
        return true;
    }
}
