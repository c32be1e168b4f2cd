package publicpost.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.policy.Ranked.Standing;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Notices;
import publicpost.recruitment.Ranking;
import publicpost.recruitment.RankingDesk;

/** 发布公示: puts both lists on public notice and tells every case its place. */
@Component
class PublishNotice implements JavaDelegate {

    private final Announcements announcements;
    private final Notices notices;
    private final RankingDesk rankings;
    private final Intake intake;
    private final Messages messages;
    private final SignedIn signedIn;

    PublishNotice(
            Announcements announcements,
            Notices notices,
            RankingDesk rankings,
            Intake intake,
            Messages messages,
            SignedIn signedIn) {
        this.announcements = announcements;
        this.notices = notices;
        this.rankings = rankings;
        this.intake = intake;
        this.messages = messages;
        this.signedIn = signedIn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var recruitment = execution.getProcessBusinessKey();
        notices.publish(
                recruitment,
                LocalDate.parse(CaseVariables.passed(execution, Rank.NOTICE_FROM)),
                Integer.parseInt(CaseVariables.passed(execution, Rank.NOTICE_DAYS)),
                signedIn.now().id());
        announcements.offersOf(announcements.get(recruitment).id()).stream()
                .flatMap(offer -> rankings.inOrder(offer.id()).stream())
                .forEach(this::tell);
    }

    private void tell(Ranking place) {
        var shortListed = place.standing() == Standing.SHORT_LIST;
        intake.become(place.applicationId(), shortListed ? Status.SHORT_LISTED : Status.WAIT_LISTED);
        messages.tell(
                intake.get(place.applicationId()).caseNumber(),
                shortListed ? Messages.SHORTLISTED : Messages.WAIT_LISTED);
    }
}
