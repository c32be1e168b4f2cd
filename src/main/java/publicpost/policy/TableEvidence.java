package publicpost.policy;

import java.util.List;

/** Which table answered: with it the same question can be put to the same table again. */
public record TableEvidence(String table, int version, List<String> rows) {

    public TableEvidence {
        rows = List.copyOf(rows);
    }
}
