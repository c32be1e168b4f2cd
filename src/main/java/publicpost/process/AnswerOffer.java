package publicpost.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.intake.Intake;
import publicpost.recruitment.SeatOffers;

/** 答复递补: whether the person takes the post that came free; no answer in time is none. */
@Component
@Gives({"ACCEPT", "DECLINE"})
class AnswerOffer implements Step {

    private final Intake intake;
    private final SeatOffers offers;

    AnswerOffer(Intake intake, SeatOffers offers) {
        this.intake = intake;
        this.offers = offers;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        var decision = a.oneOf("decision", "本人答复", "ACCEPT", "DECLINE");
        var reason = a.optional("reason", "说明");
        a.refuseIfWrong();
        if ("ACCEPT".equals(decision)) {
            offers.accept(intake.get(turn.caseNumber()).id());
        }
        return Outcome.of(decision).noting(reason);
    }

    @Override
    public Object context(Turn turn) {
        return Map.of("caseNumber", turn.caseNumber());
    }
}
