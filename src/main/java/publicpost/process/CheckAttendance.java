package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import publicpost.attendance.Approvals;
import publicpost.attendance.PayMonths;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;

/** 审核并公示: the town checks attendance and amounts and publishes them, masked, or gives units theirs back. */
@Component
@Gives({"CHECK", "SEND_BACK"})
class CheckAttendance implements Step {

    /** A notice is put up soon or not at all. */
    private static final int LATEST = 10;

    private final PayMonths months;
    private final Approvals approvals;
    private final SentBack sentBack;
    private final MonthFacts facts;
    private final PolicyTables tables;
    private final Clock clock;

    CheckAttendance(
            PayMonths months,
            Approvals approvals,
            SentBack sentBack,
            MonthFacts facts,
            PolicyTables tables,
            Clock clock) {
        this.months = months;
        this.approvals = approvals;
        this.sentBack = sentBack;
        this.facts = facts;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer answer) {
        var month = months.get(turn.caseNumber());
        var decision = answer.oneOf("decision", "意见", "CHECK", "SEND_BACK");
        if ("SEND_BACK".equals(decision)) {
            return sentBack.record(month, answer, "reason", "退回原因");
        }
        var from = answer.day("noticeFrom", "公示起始日");
        var today = LocalDate.now(clock);
        if (from != null && (from.isBefore(today) || from.isAfter(today.plusDays(LATEST)))) {
            answer.wrong("noticeFrom", "公示起始日", "应为今天（%s）起 %d 天内".formatted(today, LATEST));
        }
        answer.refuseIfWrong();
        var days = tables.figure(Figures.ATTENDANCE_NOTICE_DAYS, today).whole();
        // the first day is not counted (民法典第201条)
        approvals.check(month.id(), from, from.plusDays(days), turn.by());
        return Outcome.of("CHECK").noting("公示 %s 至 %s".formatted(from, from.plusDays(days)));
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
