package publicpost.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.policy.AppraisalOutcome;
import publicpost.policy.AppraisalOutcome.Result;
import publicpost.policy.AppraisalRule;

/** Where the village's reviews are recorded (§二(四) 民主评议). */
@Service
@Transactional
public class Appraisals {

    private final AppraisalRows rows;
    private final Intake intake;
    private final Clock clock;

    Appraisals(AppraisalRows rows, Intake intake, Clock clock) {
        this.rows = rows;
        this.intake = intake;
        this.clock = clock;
    }

    /** @throws Refused when the meeting lies ahead or the votes are more than those present */
    public AppraisalOutcome record(String caseNumber, Minutes meeting, String officer) {
        check(meeting);
        var outcome = AppraisalRule.decide(
                meeting.quorum(),
                meeting.present(),
                meeting.votesFor(),
                meeting.votesAgainst(),
                meeting.votesAbstain());
        var application = intake.get(caseNumber);
        rows.save(new Appraisal(application.id(), meeting, outcome.result(), officer, clock.instant()));
        if (outcome.result() == Result.PASSED) {
            application.passed(meeting.score());
        }
        return outcome;
    }

    private void check(Minutes meeting) {
        var errors = new ArrayList<FieldError>();
        if (meeting.heldOn().isAfter(LocalDate.now(clock))) {
            errors.add(new FieldError("heldOn", "评议日期", "不能晚于今天（%s）".formatted(LocalDate.now(clock))));
        }
        var votes = meeting.votesFor() + meeting.votesAgainst() + meeting.votesAbstain();
        if (votes > meeting.present()) {
            errors.add(new FieldError("votesFor", "赞成票", "三种票共 %d 张，多于实到 %d 人".formatted(votes, meeting.present())));
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    @Transactional(readOnly = true)
    public List<Appraisal> of(Long application) {
        return rows.findByApplicationIdOrderById(application);
    }

    @Transactional(readOnly = true)
    public boolean passed(Long application) {
        return latest(application)
                .filter(last -> last.result() == Result.PASSED)
                .isPresent();
    }

    private Optional<Appraisal> latest(Long application) {
        return rows.findFirstByApplicationIdOrderByIdDesc(application);
    }
}
