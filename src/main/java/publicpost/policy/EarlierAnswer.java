package publicpost.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of somebody placed before the plan.
 *
 * @param until the first day no longer in post, for who is kept; null otherwise
 * @param note why, in Chinese
 */
public record EarlierAnswer(Course course, LocalDate until, List<Clause> clauses, String note) {

    public enum Course {
        /** 重新认定后纳入 */
        ENTER,
        /** 执行原协议至期满 */
        KEEP,
        /** 按专项规定执行 */
        APART
    }

    public EarlierAnswer {
        clauses = List.copyOf(clauses);
    }
}
