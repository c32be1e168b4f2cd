package publicpost.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;

/** 需要暂停: the town suspends somebody from a day, with a reason. */
@Component
class Suspend implements Opening {

    private final PlacementFacts facts;
    private final Pauses pauses;
    private final Offices offices;

    Suspend(PlacementFacts facts, Pauses pauses, Offices offices) {
        this.facts = facts;
        this.pauses = pauses;
        this.offices = offices;
    }

    @Override
    public Opened open(Officer officer, Answer a) {
        var id = a.id("placement", "在岗人员");
        var from = a.day("from", "暂停起始日");
        var expected = a.optionalDay("expectedUntil", "预计返岗日");
        var reason = a.text("reason", "暂停事由");
        a.refuseIfWrong();
        if (expected != null && !expected.isAfter(from)) {
            throw Refused.at("expectedUntil", "预计返岗日", "应晚于暂停起始日");
        }
        var placement = facts.chosen(officer, id);
        var matter = pauses.open(placement, from, expected, reason, officer.id());
        return new Opened(matter.caseNumber(), offices.nameOf(placement.home().village()));
    }

    @Override
    public Object context(Officer officer) {
        return Map.of("placements", facts.choices(officer));
    }
}
