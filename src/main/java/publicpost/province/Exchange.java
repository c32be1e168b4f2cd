package publicpost.province;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One file that went out or came in.
 *
 * @param since the first day it is about; null for all
 * @param until the last; null for today
 * @param purpose what it went out for; null of what came in
 * @param list the list it came in by, with its report; null where there is none
 */
public record Exchange(
        long id,
        Direction direction,
        RecordKind kind,
        String name,
        String sha256,
        int rows,
        LocalDate since,
        LocalDate until,
        String purpose,
        String madeBy,
        Instant madeAt,
        Status status,
        Long list) {

    /** Which way it went. */
    public enum Direction {
        EXPORT("报送"),
        IMPORT("比对");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How far it came. */
    public enum Status {
        BEGUN("进行中"),
        DONE("完整"),
        BROKEN("中断");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
