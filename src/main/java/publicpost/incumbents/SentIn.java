package publicpost.incumbents;

import java.time.Instant;

/**
 * A list that was sent in.
 *
 * @param office whose people it names: a town's own, or the district's
 * @param rows how many people it names
 * @param goodRows how many of them could be taken, or were
 * @param takenBy null while nobody took it
 */
public record SentIn(
        Long id,
        String name,
        String office,
        String uploadedBy,
        Instant uploadedAt,
        Status status,
        int rows,
        int goodRows,
        String takenBy,
        Instant takenAt) {

    public enum Status {
        CHECKED,
        TAKEN,
        DISCARDED
    }

    public boolean isOpen() {
        return status == Status.CHECKED;
    }
}
