package publicpost.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * What the first determination froze, beside what today's law says.
 *
 * @param retirementThen as retirementNow, null for rural people without retirement category
 * @param extensionOpen as frozen
 * @param notes what is frozen, what moves with the law, and why, in Chinese
 */
public record LawThenAndNow(
        LocalDate determinedOn,
        int ageThen,
        RetirementAnswer retirementThen,
        boolean extensionOpen,
        int ageNow,
        RetirementAnswer retirementNow,
        List<String> notes) {

    public LawThenAndNow {
        notes = List.copyOf(notes);
    }

    static LawThenAndNow of(ReviewQuestion q, LimitAnswer limit) {
        var ageThen = Age.on(q.firstDetermination(), q.born());
        return new LawThenAndNow(
                q.firstDetermination(),
                ageThen,
                retirement(q, q.firstDetermination()),
                q.extensionOpen(),
                Age.on(q.today(), q.born()),
                retirement(q, q.today()),
                q.area() == Area.URBAN ? urban(q, ageThen, limit) : rural(q, ageThen, limit));
    }

    private static RetirementAnswer retirement(ReviewQuestion q, LocalDate asKnownOn) {
        return q.category() == null ? null : Retirement.of(q.category(), q.born(), asKnownOn);
    }

    private static List<String> urban(ReviewQuestion q, int age, LimitAnswer limit) {
        var then = retirement(q, q.firstDetermination());
        return List.of(
                "冻结的：%s初次核定时%d周岁，按当时的法律（%s）于%s达到法定退休年龄，%s延长至法定退休年龄"
                        .formatted(
                                q.firstDetermination(),
                                age,
                                then.basis(),
                                then.date(),
                                q.extensionOpen() ? "可以" : "不能"),
                "随法律变动的：法定退休日期，按%s有效的法律（%s）为%s".formatted(q.today(), limit.basis(), limit.on()),
                "为什么：%s规定能否延长以初次核定其享受补贴时年龄为准，不再改变；延长的截止日按需要时有效的法律计算（系统默认做法）".formatted(Clause.PAY_AND_TERM));
    }

    private static List<String> rural(ReviewQuestion q, int age, LimitAnswer limit) {
        return List.of(
                "冻结的：%s初次核定时%d周岁".formatted(q.firstDetermination(), age),
                "随法律变动的：年龄上限，按%s有效的规定（%s）于%s达到".formatted(q.today(), limit.basis(), limit.on()),
                "为什么：%s规定到期后可视情适当延长，不以初次核定时年龄为准；每次延长的期限和年龄上限按需要时有效的规定计算（系统默认做法）".formatted(Clause.PAY_AND_TERM));
    }
}
