package publicpost.province;

import java.util.List;
import publicpost.lists.Problem;

/** Has what the province's system has. */
public interface Fetches {

    /**
     * A record of theirs.
     *
     * @param row where it stands
     * @param who the name, masked
     * @param problems what of it cannot be read
     */
    record Fetched(int row, String who, HeldRecord record, List<Problem> problems) {}

    /** All that they have of the kind, in their order. */
    List<Fetched> fetch(RecordKind kind);
}
