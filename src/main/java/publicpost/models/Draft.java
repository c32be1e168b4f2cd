package publicpost.models;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Files that somebody is changing, by name and owner, and how far that has come.
 *
 * @param base the number of the version whose files it changes
 * @param effectiveOn published on that morning; null for at once
 * @param returned why it came back to its owner; null when it never did
 */
public record Draft(
        long id,
        String name,
        String owner,
        String note,
        int base,
        State state,
        Instant createdAt,
        String proposedBy,
        String publishNote,
        LocalDate effectiveOn,
        String agreedBy,
        String returned) {

    public enum State {
        /** Being written. */
        OPEN("修改中"),
        /** Waits for somebody else to agree. */
        PROPOSED("待同意"),
        /** Waits for its day. */
        AGREED("待生效"),
        PUBLISHED("已发布"),
        DISCARDED("已放弃");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Nothing comes of it any more, or everything has. */
        public boolean isOver() {
            return this == PUBLISHED || this == DISCARDED;
        }
    }
}
