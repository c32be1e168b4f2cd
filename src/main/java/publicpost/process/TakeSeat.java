package publicpost.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import publicpost.intake.Application;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.placement.Home;
import publicpost.placement.Placements;
import publicpost.placement.Reservation;
import publicpost.recruitment.Post;
import publicpost.recruitment.Posts;
import publicpost.recruitment.RankingDesk;
import publicpost.recruitment.SeatOffers;

/** 占用岗位: takes a post for the approved person under a row lock; with none left the case waits, it is not refused. */
@Component
@Gives({"SEATED", "NO_SEAT"})
class TakeSeat implements JavaDelegate {

    private final Intake intake;
    private final People people;
    private final RankingDesk rankings;
    private final Posts posts;
    private final SeatOffers offers;
    private final Placements placements;
    private final Offices offices;

    TakeSeat(
            Intake intake,
            People people,
            RankingDesk rankings,
            Posts posts,
            SeatOffers offers,
            Placements placements,
            Offices offices) {
        this.intake = intake;
        this.people = people;
        this.rankings = rankings;
        this.posts = posts;
        this.offers = offers;
        this.placements = placements;
        this.offices = offices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = intake.get(execution.getProcessBusinessKey());
        var offer = rankings.of(application.id()).orElseThrow().offerId();
        var post = posts.take(offer, application.id());
        post.ifPresent(taken -> reserve(application, taken));
        if (post.isEmpty()) {
            offers.release(application.id());
        }
        intake.become(application.id(), post.isPresent() ? Status.APPROVED : Status.WAIT_LISTED);
        CaseVariables.outcome(execution, post.isPresent() ? "SEATED" : "NO_SEAT");
    }

    private void reserve(Application application, Post post) {
        offers.taken(application.id());
        var town = offices.get(application.village()).parent();
        placements.reserve(
                new Reservation(
                        application.id(),
                        application.personId(),
                        post.id(),
                        post.seatId(),
                        application.basis(),
                        new Home(application.caseNumber(), application.area(), town, application.village())),
                people.get(application.personId()));
    }
}
