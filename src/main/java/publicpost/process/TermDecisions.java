package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import publicpost.casefile.Records;
import publicpost.casefile.Ruling;
import publicpost.casefile.RulingJson;
import publicpost.placement.Matters;
import publicpost.placement.Placements;
import publicpost.policy.Consulted;
import publicpost.policy.PolicyTables;
import publicpost.review.Proposal;
import publicpost.review.Reviews;

/** Keeps the district's decision on a term with the facts, the law and the rows it rests on. */
@Component
class TermDecisions {

    private final Matters matters;
    private final Placements placements;
    private final Reviews reviews;
    private final Records records;
    private final PolicyTables tables;
    private final RulingJson rulings;
    private final Clock clock;

    TermDecisions(
            Matters matters,
            Placements placements,
            Reviews reviews,
            Records records,
            PolicyTables tables,
            RulingJson rulings,
            Clock clock) {
        this.matters = matters;
        this.placements = placements;
        this.reviews = reviews;
        this.records = records;
        this.tables = tables;
        this.rulings = rulings;
        this.clock = clock;
    }

    Outcome decide(Turn turn, Proposal decision) {
        var review = matters.get(turn.caseNumber());
        reviews.decide(review, decision, turn.by());
        var placement = placements.get(review.placementId());
        var consulted = new Consulted(tables);
        var option =
                reviews.options(placement, consulted).option(decision.kind()).orElseThrow();
        var ruling = new Ruling(
                Reviews.DECISION,
                LocalDate.now(clock),
                decision.kind().name(),
                "%s：%s".formatted(TermFacts.inWords(decision), decision.reason()),
                option.clauses().stream().map(Object::toString).toList(),
                rulings.write(reviews.question(placement)),
                rulings.write(consulted.evidence()));
        records.decide(turn.caseNumber(), ruling, turn.by());
        return Outcome.of(TermAnswers.outcome(decision)).noting(ruling.reason());
    }
}
