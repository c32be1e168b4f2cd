package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.intake.Application;
import publicpost.intake.Application.Status;
import publicpost.intake.Appraisals;
import publicpost.intake.Objections;
import publicpost.recruitment.Notices;

/** How far an eligible application has come, so that a case sent back goes on where it was. */
@Component
class Stages {

    enum Stage {
        APPRAISE,
        AWAIT_RANKING,
        ON_NOTICE,
        OBJECTED,
        AWAIT_SEAT,
        APPROVE,
        PREPARE
    }

    private final Appraisals appraisals;
    private final Notices notices;
    private final Objections objections;

    Stages(Appraisals appraisals, Notices notices, Objections objections) {
        this.appraisals = appraisals;
        this.notices = notices;
        this.objections = objections;
    }

    Stage of(Application application) {
        var status = application.status();
        if (status == Status.APPROVED) {
            return Stage.PREPARE;
        }
        if (!appraisals.passed(application.id())) {
            return Stage.APPRAISE;
        }
        return status == Status.PASSED ? Stage.AWAIT_RANKING : afterRanking(application);
    }

    /**
     * For one who has a place on a list: the notice runs, or has run and counts (an objection does not repeat it). What was
     * said against somebody whose case was elsewhere meanwhile is looked into first.
     */
    Stage afterRanking(Application application) {
        var ended = notices.hold(application.recruitmentId()).filter(notice -> notice.hasEnded());
        if (objections.isOpen(application.id())) {
            return Stage.OBJECTED;
        }
        if (ended.isEmpty()) {
            return Stage.ON_NOTICE;
        }
        return application.status() == Status.SHORT_LISTED ? Stage.APPROVE : Stage.AWAIT_SEAT;
    }
}
