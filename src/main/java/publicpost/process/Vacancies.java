package publicpost.process;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.intake.Application;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.policy.PrecedenceRule;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;
import publicpost.recruitment.Posts;
import publicpost.recruitment.Ranking;
import publicpost.recruitment.RankingDesk;
import publicpost.recruitment.SeatOffers;

/** What becomes of a place on a list, or of a post, when the one who had it does not take it. */
@Component
class Vacancies {

    /** Whoever may still come to a post of the recruitment. */
    private static final Set<Status> UNDECIDED = EnumSet.of(
            Status.REGISTERED,
            Status.ELIGIBLE,
            Status.PASSED,
            Status.SHORT_LISTED,
            Status.WAIT_LISTED,
            Status.APPROVED);

    private final Intake intake;
    private final Announcements announcements;
    private final Posts posts;
    private final SeatOffers seatOffers;
    private final Placements placements;
    private final RankingDesk rankings;
    private final Messages messages;
    private final ShortMessages shortMessages;

    Vacancies(
            Intake intake,
            Announcements announcements,
            Posts posts,
            SeatOffers seatOffers,
            Placements placements,
            RankingDesk rankings,
            Messages messages,
            ShortMessages shortMessages) {
        this.intake = intake;
        this.announcements = announcements;
        this.posts = posts;
        this.seatOffers = seatOffers;
        this.placements = placements;
        this.rankings = rankings;
        this.messages = messages;
        this.shortMessages = shortMessages;
    }

    /** Ends an application that got no post, and what was kept for it goes to whoever is next or back to the plan. */
    void endWithout(String caseNumber, Status end) {
        var application = intake.get(caseNumber);
        var held = posts.free(application.id()).isPresent();
        var offered = seatOffers.decline(application.id());
        placements.release(application.id());
        intake.become(caseNumber, end);
        callNext(application.recruitmentId());
        if (held || offered) {
            var ranking = rankings.of(application.id()).orElseThrow();
            returnToPlan(announcements.offer(ranking.offerId()));
        }
    }

    /** Offers every post that is free and promised to nobody to the first who waits for it and need not wait longer. */
    void callNext(Long recruitment) {
        if (!intake.of(recruitment, Set.of(Status.WAIT_LISTED)).isEmpty()) {
            announcements.offersOf(recruitment).forEach(offer -> callNext(recruitment, offer));
        }
    }

    private void callNext(Long recruitment, Offer offer) {
        var listed = intake.of(recruitment, EnumSet.of(Status.SHORT_LISTED, Status.WAIT_LISTED)).stream()
                .collect(toMap(Application::id, identity()));
        var inOrder = rankings.inOrder(offer.id()).stream()
                .map(Ranking::applicationId)
                .filter(listed::containsKey)
                .map(listed::get)
                .toList();
        var promised = inOrder.stream()
                .filter(one -> one.status() == Status.SHORT_LISTED)
                .count();
        inOrder.stream()
                .filter(one -> one.status() == Status.WAIT_LISTED && !mustWait(one))
                .limit(Math.max(0, posts.freeOf(offer.id()) - promised))
                .forEach(next -> call(next, offer));
    }

    boolean mustWait(Application application) {
        return PrecedenceRule.mustWait(application.priority(), intake.fourPlusTwoWaits(application));
    }

    /** The post is kept for that one until the answer is due. */
    private void call(Application application, Offer offer) {
        if (seatOffers.make(offer.id(), application.id())) {
            intake.become(application.id(), Status.SHORT_LISTED);
            messages.tell(application.caseNumber(), Messages.SEAT_OFFERED);
            seatOffers.answerBy(application.id()).ifPresent(day -> shortMessages.offered(application, day));
        }
    }

    /** Frees the post of somebody who has left and offers it to the next; with nobody waiting its seat can be announced anew. */
    void vacate(Placement left) {
        if (left.postId() == null) {
            return;
        }
        var offer = announcements.offer(posts.vacate(left.postId()).offerId());
        if (offer.recruitmentId() != null) {
            callNext(offer.recruitmentId());
        }
        returnToPlan(offer);
    }

    /** The post goes with who has left, and whoever waited for one of its kind waits on. */
    void abolish(Placement left) {
        if (left.postId() != null) {
            posts.abolish(left.postId());
        }
    }

    private void returnToPlan(Offer offer) {
        if (offer.recruitmentId() == null
                || intake.of(offer.recruitmentId(), UNDECIDED).isEmpty()) {
            posts.returnToPlan(offer.id());
        }
    }

    /** Ends the waiting list: first those with precedence, so that whoever waited behind them can still be called. */
    void closeWaitingList(Long recruitment) {
        close(recruitment, true);
        callNext(recruitment);
        close(recruitment, false);
        announcements.offersOf(recruitment).forEach(this::returnToPlan);
    }

    private void close(Long recruitment, boolean withPrecedence) {
        for (var waiting : intake.of(recruitment, Set.of(Status.WAIT_LISTED))) {
            if (mustWait(waiting) != withPrecedence) {
                messages.tell(waiting.caseNumber(), Messages.LIST_CLOSED);
            }
        }
    }
}
