package publicpost.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.AskedAgain;
import publicpost.casefile.AskedAgain.Step;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Explains;
import publicpost.policy.AppraisalOutcome;
import publicpost.policy.AppraisalRule;

/** What the village's votes came to before an officer decided on an application, counted again. */
@Component
class AppraisalExplained implements Explains {

    private final Intake intake;
    private final AppraisalRows appraisals;

    AppraisalExplained(Intake intake, AppraisalRows appraisals) {
        this.intake = intake;
        this.appraisals = appraisals;
    }

    @Override
    public Optional<AskedAgain> explain(DecisionMade made) {
        return made.ruling().isOfRules()
                ? Optional.empty()
                : intake.find(made.caseNumber())
                        .flatMap(application -> before(made, application.id()))
                        .map(AppraisalExplained::counted);
    }

    private Optional<Appraisal> before(DecisionMade made, Long application) {
        return appraisals.findByApplicationIdOrderById(application).stream()
                .filter(appraisal -> !appraisal.recordedAt().isAfter(made.decidedAt()))
                .reduce((first, second) -> second);
    }

    private static AskedAgain counted(Appraisal appraisal) {
        var meeting = appraisal.meeting();
        var outcome = AppraisalRule.decide(
                meeting.quorum(),
                meeting.present(),
                meeting.votesFor(),
                meeting.votesAgainst(),
                meeting.votesAbstain());
        var steps = List.of(
                new Step("到会", "应到 %d 人，实到 %d 人".formatted(meeting.quorum(), meeting.present()), null),
                new Step(
                        "表决",
                        "赞成 %d，反对 %d，弃权 %d"
                                .formatted(meeting.votesFor(), meeting.votesAgainst(), meeting.votesAbstain()),
                        outcome.clause().cite()));
        return new AskedAgain(
                "民主评议",
                appraisal.recordedAt().atZone(OfficeClock.ZONE).toLocalDate(),
                steps,
                inWords(outcome),
                outcome.result() == appraisal.result());
    }

    private static String inWords(AppraisalOutcome outcome) {
        return switch (outcome.result()) {
            case PASSED -> "赞成的超过实到人数的一半，通过";
            case FAILED -> "赞成的没有超过实到人数的一半，未通过";
            case NO_QUORUM -> "未达法定人数，须重新评议";
        };
    }
}
