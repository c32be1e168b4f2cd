package publicpost.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application;
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
    private final ShortMessages shortMessages;
    private final SignedIn signedIn;

    PublishNotice(
            Announcements announcements,
            Notices notices,
            RankingDesk rankings,
            Intake intake,
            Messages messages,
            ShortMessages shortMessages,
            SignedIn signedIn) {
        this.announcements = announcements;
        this.notices = notices;
        this.rankings = rankings;
        this.intake = intake;
        this.messages = messages;
        this.shortMessages = shortMessages;
        this.signedIn = signedIn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var recruitment = execution.getProcessBusinessKey();
        var notice = notices.publish(
                recruitment,
                LocalDate.parse(CaseVariables.passed(execution, Rank.NOTICE_FROM)),
                Integer.parseInt(CaseVariables.passed(execution, Rank.NOTICE_DAYS)),
                signedIn.now().id());
        var told = announcements.offersOf(announcements.get(recruitment).id()).stream()
                .flatMap(offer -> rankings.inOrder(offer.id()).stream())
                .map(this::tell)
                .toList();
        shortMessages.listed(told, notice.endsOn());
    }

    private Application tell(Ranking place) {
        var shortListed = place.standing() == Standing.SHORT_LIST;
        intake.become(place.applicationId(), shortListed ? Status.SHORT_LISTED : Status.WAIT_LISTED);
        var application = intake.get(place.applicationId());
        messages.tell(application.caseNumber(), shortListed ? Messages.SHORTLISTED : Messages.WAIT_LISTED);
        return application;
    }
}
