package publicpost.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.leaving.Leavings;
import publicpost.offices.Offices;
import publicpost.placement.Matter;
import publicpost.placement.Matters;

/** 有退出事由: a village or town registers why somebody leaves, with the facts that reason needs. */
@Component
class RegisterExit implements Opening {

    private final PlacementFacts facts;
    private final Matters matters;
    private final Leavings leavings;
    private final Documents documents;
    private final Offices offices;

    RegisterExit(PlacementFacts facts, Matters matters, Leavings leavings, Documents documents, Offices offices) {
        this.facts = facts;
        this.matters = matters;
        this.leavings = leavings;
        this.documents = documents;
        this.offices = offices;
    }

    @Override
    public Opened open(Officer officer, Answer a) {
        var id = a.id("placement", "在岗人员");
        var files = a.ids("documents", "证明材料");
        var stated = StatedExit.read(a, "reason");
        a.refuseIfWrong();
        var placement = facts.chosen(officer, id);
        var exit = matters.open(Matter.Kind.EXIT, placement.id(), stated.lastDay(), officer.id());
        leavings.register(exit, stated.reason(), stated.facts(), stated.lastDay(), officer.id());
        documents.file(files, exit.caseNumber(), officer.id());
        return new Opened(exit.caseNumber(), offices.nameOf(placement.home().village()));
    }

    @Override
    public Object context(Officer officer) {
        return Map.of("placements", facts.choices(officer), "reasons", StatedExit.reasons());
    }
}
