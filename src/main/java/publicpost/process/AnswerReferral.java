package publicpost.process;

import org.springframework.stereotype.Component;
import publicpost.leaving.Referrals;
import publicpost.placement.Matters;

/** 答复救助转介: the office for social assistance says whether the person is taken in. */
@Component
@Gives({"ACCEPTED", "NOT_ENTITLED"})
class AnswerReferral implements Step {

    private final Matters matters;
    private final Referrals referrals;
    private final ExitFacts facts;

    AnswerReferral(Matters matters, Referrals referrals, ExitFacts facts) {
        this.matters = matters;
        this.referrals = referrals;
        this.facts = facts;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var result = a.oneOf("result", "答复", "ACCEPTED", "NOT_ENTITLED");
        var answer = a.text("answer", "答复内容");
        a.refuseIfWrong();
        referrals.answer(matters.get(turn.caseNumber()), result, answer, turn.by());
        // the answer stays with the referral, where it is sealed
        return Outcome.of(result);
    }

    @Override
    public Object context(Turn turn) {
        var shown = facts.of(turn.caseNumber());
        var referral = referrals.of(matters.get(turn.caseNumber())).orElseThrow();
        shown.put("circumstances", referral.circumstances());
        shown.put("referredOn", referral.referredOn());
        shown.put("answerBy", referral.answerBy());
        return shown;
    }
}
