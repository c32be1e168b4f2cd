package publicpost.process;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.leaving.Leavings;
import publicpost.offices.Offices;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.policy.ExitFact;
import publicpost.policy.ExitReason;

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
        var reason = a.choice("reason", "退出事由", ExitReason.class);
        var lastDay = a.day("lastDay", "最后在岗日");
        var files = a.ids("documents", "证明材料");
        a.refuseIfWrong();
        if (!reason.byPeople()) {
            a.wrong("reason", "退出事由", "由系统按期限和日期处理，不需登记");
            a.refuseIfWrong();
        }
        var placement = facts.chosen(officer, id);
        var exit = matters.open(Matter.Kind.EXIT, placement.id(), lastDay, officer.id());
        leavings.register(exit, reason, read(a, reason), lastDay, officer.id());
        documents.file(files, exit.caseNumber(), officer.id());
        return new Opened(exit.caseNumber(), offices.nameOf(placement.home().village()));
    }

    private static Map<ExitFact, String> read(Answer a, ExitReason reason) {
        var read = new EnumMap<ExitFact, String>(ExitFact.class);
        for (var fact : reason.facts()) {
            var given = a.optional(fact.field(), fact.label());
            if (given != null) {
                read.put(fact, given);
            }
        }
        a.refuseIfWrong();
        return read;
    }

    @Override
    public Object context(Officer officer) {
        return Map.of("placements", facts.choices(officer), "reasons", reasons());
    }

    private static List<Map<String, Object>> reasons() {
        return Arrays.stream(ExitReason.values())
                .filter(ExitReason::byPeople)
                .map(RegisterExit::reason)
                .toList();
    }

    private static Map<String, Object> reason(ExitReason reason) {
        var asked = reason.facts().stream()
                .map(fact -> Map.of("field", fact.field(), "label", fact.label(), "kind", fact.kind()))
                .toList();
        return Map.of(
                "code", reason,
                "label", reason.label(),
                "clause", reason.clause().cite(),
                "decided", reason.decided(),
                "facts", asked);
    }
}
