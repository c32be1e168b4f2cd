package publicpost.policy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import publicpost.policy.EarlierAnswer.Course;

/** What becomes of people placed under earlier schemes (last paragraph of the plan). */
public final class EarlierSchemeRule {

    private EarlierSchemeRule() {}

    /**
     * @param eligibility under the plan; null is allowed for veterans only
     * @param oldEnd the first day after the old agreement; null is allowed for who is not kept
     * @throws IllegalArgumentException when the person was placed under the plan itself
     */
    public static EarlierAnswer of(Scheme scheme, Eligibility eligibility, LocalDate oldEnd) {
        if (scheme == Scheme.VETERAN) {
            return of(scheme, false, oldEnd);
        }
        var answer = of(scheme, eligibility.eligible(), oldEnd);
        var clauses = new LinkedHashSet<>(answer.clauses());
        clauses.addAll(eligibility.clauses());
        return new EarlierAnswer(answer.course(), answer.until(), List.copyOf(clauses), answer.note());
    }

    /** Likewise when it is known whether the person is eligible under the plan, not why. */
    public static EarlierAnswer of(Scheme scheme, boolean eligible, LocalDate oldEnd) {
        return switch (scheme) {
            case PLAN -> throw new IllegalArgumentException("placed under the plan itself");
            case VETERAN -> answer(scheme, Course.APART, null, "退役士兵专项公益性岗位按现行相关规定执行，不适用本方案的对象、期限和待遇");
            case EARLIER -> eligible ? entered() : kept(Objects.requireNonNull(oldEnd, "kept without an old end"));
        };
    }

    private static EarlierAnswer entered() {
        return answer(Scheme.EARLIER, Course.ENTER, null, "符合安置条件，重新认定后纳入新岗位；此前已享受补贴的月数合并计算");
    }

    private static EarlierAnswer kept(LocalDate oldEnd) {
        return answer(Scheme.EARLIER, Course.KEEP, oldEnd, "不符合安置条件，执行原协议期或待遇期限及标准，期满终止，不再延长");
    }

    private static EarlierAnswer answer(Scheme scheme, Course course, LocalDate until, String note) {
        return new EarlierAnswer(course, until, List.of(scheme.clause()), note);
    }
}
