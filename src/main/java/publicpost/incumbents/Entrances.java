package publicpost.incumbents;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.incumbents.Incumbent.Status;
import publicpost.people.People;
import publicpost.placement.Entry;
import publicpost.placement.Home;
import publicpost.placement.Papers;
import publicpost.placement.Placements;
import publicpost.policy.CellKey;
import publicpost.policy.Eligible;
import publicpost.policy.Scheme;
import publicpost.recruitment.EarlierPosts;

/** Where an approved proposal comes true: into the plan, on the old terms to the old end, or apart (§三(四)末段). */
@Service
@Transactional
public class Entrances {

    private final Incumbents incumbents;
    private final Redetermination rules;
    private final EarlierPosts posts;
    private final People people;
    private final Placements placements;
    private final Clock clock;

    Entrances(
            Incumbents incumbents,
            Redetermination rules,
            EarlierPosts posts,
            People people,
            Placements placements,
            Clock clock) {
        this.incumbents = incumbents;
        this.rules = rules;
        this.posts = posts;
        this.people = people;
        this.placements = placements;
        this.clock = clock;
    }

    /** @throws Refused when no seat is left, or what the proposal rested on does not hold any more */
    public void enterPlan(String caseNumber) {
        var one = incumbents.get(caseNumber);
        var proposal = incumbents.proposalOf(one).orElseThrow();
        var assessed = rules.assess(one, proposal.facts());
        rules.mustBeAbleToEnter(assessed, "decision", "审批意见");
        var planned = proposal.post();
        mustHaveSeat(one, planned);
        var post = posts.develop(one.id(), planned.year(), one.home().town(), Proposals.draft(one, planned));
        var entry = new Entry(
                one.personId(),
                post.id(),
                post.seatId(),
                ((Eligible) assessed.eligibility()).basis().code(),
                home(one),
                Scheme.PLAN,
                one.post().monthsUsed(),
                today(),
                assessed.term().end());
        placements.enter(entry, people.get(one.personId()), startingToday(planned.papers()));
        incumbents.become(one, Status.ENTERED);
    }

    /** In words for the one who approves; whether a seat is really there is decided under the lock. */
    private void mustHaveSeat(Incumbent one, NewPost planned) {
        if (posts.seatsLeft(
                        planned.year(),
                        new CellKey(one.home().town(), one.home().area()))
                == 0) {
            throw Refused.at(
                    "decision", "审批意见", "%d 年计划在该镇街、该区域已没有未开发的岗位，不能纳入；可退回镇（街道）另选年度，或先调整计划".formatted(planned.year()));
        }
    }

    private Papers startingToday(Papers papers) {
        return new Papers(
                today(),
                papers.agreement(),
                papers.insurance(),
                papers.socialInsuranceFrom(),
                papers.bankAccountVerified(),
                papers.postCodeVerified());
    }

    /** The months before today are those of the list; where the old end has passed, only its last day is counted here. */
    public void keepOldTerms(String caseNumber) {
        var one = incumbents.get(caseNumber);
        var from = one.post().endsOn().isBefore(today()) ? one.post().endsOn() : today();
        var termEnds = one.post().endsOn().plusDays(1);
        stay(one, Scheme.EARLIER, one.post().monthsUsed(), from, termEnds);
        incumbents.become(one, Status.KEPT);
    }

    /** Nothing of it counts for the plan. */
    public void keepApart(String caseNumber) {
        var one = incumbents.get(caseNumber);
        stay(one, Scheme.VETERAN, 0, one.post().startedOn(), null);
        incumbents.become(one, Status.APART);
    }

    private void stay(Incumbent one, Scheme scheme, int months, LocalDate from, LocalDate termEnds) {
        var entry = new Entry(one.personId(), null, null, scheme.name(), home(one), scheme, months, from, termEnds);
        placements.enter(entry, people.get(one.personId()));
    }

    private static Home home(Incumbent one) {
        return new Home(
                one.caseNumber(),
                one.home().area(),
                one.home().town(),
                one.home().village());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
