package publicpost.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.people.People;
import publicpost.placement.Matter;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.policy.PolicyTables;
import publicpost.policy.ReviewAnswer;
import publicpost.policy.ReviewOption;
import publicpost.policy.ReviewQuestion;
import publicpost.policy.TermReview;

/** Where the options at the end of a term are computed, proposed by the town and decided by the district (§二(三)). */
@Service
@Transactional
public class Reviews {

    /** The kind of decision that ends a review. */
    public static final String DECISION = "TERM_REVIEW";

    private final ReviewRows rows;
    private final Placements placements;
    private final People people;
    private final PolicyTables tables;
    private final Clock clock;

    Reviews(ReviewRows rows, Placements placements, People people, PolicyTables tables, Clock clock) {
        this.rows = rows;
        this.placements = placements;
        this.people = people;
        this.tables = tables;
        this.clock = clock;
    }

    /** What the rules leave open today for a placement, by the law of today and the facts frozen at the first determination. */
    @Transactional(readOnly = true)
    public ReviewAnswer options(Placement placement) {
        return options(placement, tables);
    }

    /** @param asked notes what was asked, so that a decision can be asked again */
    @Transactional(readOnly = true)
    public ReviewAnswer options(Placement placement, PolicyTables asked) {
        return TermReview.of(question(placement), asked);
    }

    @Transactional(readOnly = true)
    public ReviewQuestion question(Placement placement) {
        var person = people.get(placement.personId());
        var first = placements.firstDetermination(person.id()).orElseThrow();
        return new ReviewQuestion(
                placement.home().area(),
                first.determinedOn(),
                first.extensionOpen(),
                person.born(),
                person.retirementCategory(),
                placement.termEnds(),
                LocalDate.now(clock));
    }

    public void propose(Matter review, Proposal proposal, String officer) {
        check(review, proposal);
        rows.propose(review.id(), proposal, officer);
    }

    /** @throws Refused when the rules leave no such option, or not for so long */
    private void check(Matter review, Proposal proposal) {
        var placement = placements.get(review.placementId());
        var option = options(placement)
                .option(proposal.kind())
                .orElseThrow(() -> Refused.at("decision", "处理意见", "按现行规定此人没有这一选项"));
        if (proposal.kind() == ReviewOption.Kind.EXIT) {
            return;
        }
        if (!proposal.until().isAfter(placement.termEnds()) || proposal.until().isAfter(option.until())) {
            throw Refused.at(
                    "until",
                    "延长至",
                    "应晚于现在的截止日 %s，最迟 %s（均含当日）"
                            .formatted(
                                    placement.termEnds().minusDays(1),
                                    option.until().minusDays(1)));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> proposal(Matter review) {
        return rows.proposal(review.id());
    }

    /** @throws Refused when the officer proposed it, or the rules no longer leave the option */
    public void decide(Matter review, Proposal decision, String officer) {
        check(review, decision);
        rows.proposedBy(review.id()).filter(officer::equals).ifPresent(same -> {
            throw Refused.at("decision", "决定", "提出意见的人不能同时作出决定（职责分离）");
        });
        rows.decide(review.id(), decision, officer);
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> decision(Matter review) {
        return rows.decision(review.id());
    }

    /** The town's proposal was sent back: it may be made again by anybody. */
    public void reopen(Matter review) {
        rows.clear(review.id());
    }

    /** Makes the term longer, for good, as was decided. */
    public Extension extend(Matter review, String clause, String officer) {
        var decision = rows.decision(review.id()).orElseThrow();
        var placement = placements.get(review.placementId());
        var extension = new Extension(
                placement.termEnds(),
                decision.until(),
                decision.kind(),
                decision.reason(),
                clause,
                review.caseNumber(),
                officer,
                LocalDate.now(clock));
        rows.extend(placement.id(), extension);
        placements.extend(placement.id(), decision.until());
        return extension;
    }

    @Transactional(readOnly = true)
    public List<Extension> extensionsOf(Long placement) {
        return rows.extensionsOf(placement);
    }
}
