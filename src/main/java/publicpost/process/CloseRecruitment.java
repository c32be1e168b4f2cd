package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.recruitment.Announcements;

/** 关闭招聘: when everybody on the short list is decided, the town keeps the waiting list for vacancies or ends it. */
@Component
class CloseRecruitment implements Step {

    private final Announcements announcements;
    private final Intake intake;
    private final Clock clock;

    CloseRecruitment(Announcements announcements, Intake intake, Clock clock) {
        this.announcements = announcements;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var keeps = "KEEP".equals(a.oneOf("waitingList", "候补名单", "KEEP", "END"));
        var until = keeps ? a.day("keepUntil", "保留至") : null;
        var note = a.optional("note", "说明");
        a.refuseIfWrong();
        if (keeps && until.isBefore(LocalDate.now(clock))) {
            throw Refused.at("keepUntil", "保留至", "不能早于今天（%s）".formatted(LocalDate.now(clock)));
        }
        refuseWhileUndecided(turn);
        announcements.close(turn.caseNumber(), until);
        return Outcome.of("CLOSED").noting(note);
    }

    private void refuseWhileUndecided(Turn turn) {
        var open = intake.of(
                announcements.get(turn.caseNumber()).id(),
                EnumSet.of(Status.REGISTERED, Status.ELIGIBLE, Status.PASSED, Status.SHORT_LISTED, Status.APPROVED));
        if (!open.isEmpty()) {
            throw Refused.at("waitingList", "关闭招聘", "还有 %d 件申请未办结，不能关闭".formatted(open.size()));
        }
    }
}
