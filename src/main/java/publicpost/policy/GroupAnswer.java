package publicpost.policy;

import java.util.List;

/** Every group that fits, each once in the order of the table, and the rows that said so. */
public record GroupAnswer(List<TargetGroup> groups, TableEvidence evidence) {

    public GroupAnswer {
        groups = List.copyOf(groups);
    }
}
