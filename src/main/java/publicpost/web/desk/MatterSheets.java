package publicpost.web.desk;

import static publicpost.web.desk.LifeSheets.text;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.leaving.LastMonths;
import publicpost.leaving.Leaving;
import publicpost.leaving.Leavings;
import publicpost.leaving.Recoveries;
import publicpost.leaving.Referral;
import publicpost.leaving.Referrals;
import publicpost.placement.Matter;
import publicpost.placement.Placement;
import publicpost.policy.LawThenAndNow;
import publicpost.policy.RetirementAnswer;
import publicpost.review.Reviews;

/** What only one kind of matter has: a review its options and the law then and now, an exit its reason and settlement. */
@Component
class MatterSheets {

    private static final List<String> COLUMNS = List.of("项目", "内容");

    private final Reviews reviews;
    private final Leavings leavings;
    private final LastMonths lastMonths;
    private final Referrals referrals;
    private final Recoveries recoveries;

    MatterSheets(
            Reviews reviews, Leavings leavings, LastMonths lastMonths, Referrals referrals, Recoveries recoveries) {
        this.reviews = reviews;
        this.leavings = leavings;
        this.lastMonths = lastMonths;
        this.referrals = referrals;
        this.recoveries = recoveries;
    }

    List<CaseFile.Sheet> sheets(Matter matter, Placement placement) {
        return switch (matter.kind()) {
            case TERM_REVIEW -> List.of(lawThenAndNow(placement));
            case EXIT ->
                List.of(leaving(matter), handedOver(matter)).stream()
                        .filter(sheet -> !sheet.rows().isEmpty())
                        .toList();
            default -> List.of();
        };
    }

    /** What was frozen at the first determination, beside today's law. */
    private CaseFile.Sheet lawThenAndNow(Placement placement) {
        var law = reviews.options(placement).law();
        return new CaseFile.Sheet(
                "初次核定与今天的法律",
                List.of("", "初次核定时（冻结）", "今天（随法律变动）"),
                List.of(
                        List.of("日期", text(law.determinedOn()), "今天"),
                        List.of("周岁", text(law.ageThen()), text(law.ageNow())),
                        List.of("法定退休日期", retirement(law.retirementThen()), retirement(law.retirementNow())),
                        List.of("可延长到退休", law.extensionOpen() ? "是" : "否", "以初次核定时为准"),
                        List.of("说明", String.join("；", notes(law)), "")));
    }

    private static List<String> notes(LawThenAndNow law) {
        return law.notes();
    }

    private static String retirement(RetirementAnswer answer) {
        return answer == null ? "不适用" : "%s（%s）".formatted(answer.date(), answer.basis());
    }

    private CaseFile.Sheet leaving(Matter exit) {
        var rows = new ArrayList<List<String>>();
        leavings.find(exit).ifPresent(leaving -> rows.addAll(rows(exit, leaving)));
        return new CaseFile.Sheet("退出事由和结清", COLUMNS, rows);
    }

    private List<List<String>> rows(Matter exit, Leaving leaving) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "事由",
                "%s（%s）".formatted(leaving.reason().label(), leaving.reason().clause())));
        leavings.facts(leaving).forEach((fact, value) -> rows.add(List.of(fact.label(), value)));
        rows.add(List.of("最后在岗日", text(leaving.lastDay())));
        if (leaving.signedOn() != null) {
            rows.add(List.of("本人签字", text(leaving.signedOn())));
        }
        lastMonths.of(exit.placementId()).ifPresent(month -> rows.add(List.of("末月结算", month.inWords())));
        recoveries.openedOn(exit).ifPresent(since -> rows.add(List.of("追缴", "自 %s 立案".formatted(since))));
        return rows;
    }

    private CaseFile.Sheet handedOver(Matter exit) {
        var rows = new ArrayList<List<String>>();
        referrals.of(exit).ifPresent(referral -> rows.addAll(rows(referral)));
        return new CaseFile.Sheet("社会救助转介", COLUMNS, rows);
    }

    private static List<List<String>> rows(Referral referral) {
        var answered = referral.result() == null
                ? "尚未答复，期限 %s".formatted(referral.answerBy())
                : "%s（%s）：%s".formatted(Words.of(referral.result()), referral.answeredOn(), referral.answer());
        return List.of(
                List.of("困难情况", referral.circumstances()),
                List.of("转介日期", text(referral.referredOn())),
                List.of("答复", answered));
    }
}
