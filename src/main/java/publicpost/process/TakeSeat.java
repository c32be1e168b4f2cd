package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.people.People;
import publicpost.placement.Placements;
import publicpost.placement.Reservation;
import publicpost.recruitment.Posts;
import publicpost.recruitment.RankingDesk;

/** 占用岗位: takes a post for the approved person under a row lock; with none left the case waits, it is not refused. */
@Component
class TakeSeat implements JavaDelegate {

    private final Intake intake;
    private final People people;
    private final RankingDesk rankings;
    private final Posts posts;
    private final Placements placements;

    TakeSeat(Intake intake, People people, RankingDesk rankings, Posts posts, Placements placements) {
        this.intake = intake;
        this.people = people;
        this.rankings = rankings;
        this.posts = posts;
        this.placements = placements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = intake.get(execution.getProcessBusinessKey());
        var offer = rankings.of(application.id()).orElseThrow().offerId();
        var post = posts.take(offer, application.id());
        post.ifPresent(taken -> placements.reserve(
                new Reservation(
                        application.id(), application.personId(), taken.id(), taken.seatId(), application.basis()),
                people.get(application.personId()),
                application.area(),
                application.caseNumber()));
        intake.become(application.id(), post.isPresent() ? Status.APPROVED : Status.WAIT_LISTED);
        CaseVariables.outcome(execution, post.isPresent() ? "SEATED" : "NO_SEAT");
    }
}
