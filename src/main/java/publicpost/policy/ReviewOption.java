package publicpost.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * One way a term may be decided on.
 *
 * @param until the longest possible new end, the first day no longer subsidised; null for leaving
 * @param note what it rests on, in Chinese
 */
public record ReviewOption(Kind kind, LocalDate until, List<Clause> clauses, String note) {

    public enum Kind {
        /** 视情延长 */
        EXTEND,
        /** 延长至法定退休年龄 */
        TO_RETIREMENT,
        /** 期满退出 */
        EXIT
    }

    public ReviewOption {
        clauses = List.copyOf(clauses);
    }

    /** As 视情延长，最长到 2027-03-31, the last day still subsidised. */
    public String inWords() {
        return switch (kind) {
            case EXTEND -> "视情延长，最长到 %s".formatted(until.minusDays(1));
            case TO_RETIREMENT -> "延长到法定退休日期（%s 止）".formatted(until.minusDays(1));
            case EXIT -> "期满退出";
        };
    }
}
