package publicpost.process;

import org.springframework.stereotype.Component;

/** 期满后补作决定: the subsidy has stopped; the district decides what should have been decided in time. */
@Component
@Gives({"EXIT", "EXTEND"})
class DecideLate implements Step {

    private final TermDecisions decisions;
    private final TermFacts facts;

    DecideLate(TermDecisions decisions, TermFacts facts) {
        this.decisions = decisions;
        this.facts = facts;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        return decisions.decide(turn, TermAnswers.read(a));
    }

    @Override
    public Object context(Turn turn) {
        return facts.of(turn.caseNumber());
    }
}
