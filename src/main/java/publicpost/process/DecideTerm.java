package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.placement.Matters;
import publicpost.review.Reviews;

/** 决定期满处理: the district agrees with the town, decides otherwise or sends the proposal back. */
@Component
@Gives({"EXIT", "EXTEND", "SEND_BACK"})
class DecideTerm implements Step {

    private final Matters matters;
    private final Reviews reviews;
    private final TermDecisions decisions;
    private final TermFacts facts;

    DecideTerm(Matters matters, Reviews reviews, TermDecisions decisions, TermFacts facts) {
        this.matters = matters;
        this.reviews = reviews;
        this.decisions = decisions;
        this.facts = facts;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var review = matters.get(turn.caseNumber());
        return switch (String.valueOf(a.oneOf("decision", "决定", "AGREE", "OTHERWISE", "SEND_BACK"))) {
            case "AGREE" -> decisions.decide(turn, reviews.proposal(review).orElseThrow());
            case "OTHERWISE" -> decisions.decide(turn, TermAnswers.read(a));
            case "SEND_BACK" -> {
                var reason = a.text("reason", "理由");
                a.refuseIfWrong();
                reviews.reopen(review);
                yield Outcome.of("SEND_BACK").noting(reason);
            }
            default -> {
                a.refuseIfWrong();
                throw new IllegalStateException("no decision");
            }
        };
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
