package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.placement.Matters;
import publicpost.review.Reviews;

/** 提出期满意见: the town proposes one of the options that the rules leave, with a reason. */
@Component
class ProposeTerm implements Step {

    private final Matters matters;
    private final Reviews reviews;
    private final TermFacts facts;

    ProposeTerm(Matters matters, Reviews reviews, TermFacts facts) {
        this.matters = matters;
        this.reviews = reviews;
        this.facts = facts;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var proposal = TermAnswers.read(a);
        reviews.propose(matters.get(turn.caseNumber()), proposal, turn.by());
        return Outcome.of("PROPOSED").noting("%s：%s".formatted(TermFacts.inWords(proposal), proposal.reason()));
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
