package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.attendance.PayMonths;

/** 公示（受理异议）: an objection that is found right gives the units concerned their attendance back. */
@Component
class HearAttendance implements Step {

    private final PayMonths months;
    private final SentBack sentBack;
    private final MonthFacts facts;

    HearAttendance(PayMonths months, SentBack sentBack, MonthFacts facts) {
        this.months = months;
        this.sentBack = sentBack;
        this.facts = facts;
    }

    @Override
    public Outcome record(Turn turn, Answer answer) {
        return sentBack.record(months.get(turn.caseNumber()), answer, "facts", "异议事实");
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
