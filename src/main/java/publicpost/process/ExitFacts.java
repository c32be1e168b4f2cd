package publicpost.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.leaving.Leaving;
import publicpost.leaving.Leavings;
import publicpost.placement.Matters;
import publicpost.placement.Suspensions;
import publicpost.policy.LastMonth;

/** What the forms of an exit show: who leaves, why, on which facts, and the days of the last month. */
@Component
class ExitFacts {

    private final Matters matters;
    private final Leavings leavings;
    private final Suspensions suspensions;
    private final PlacementFacts facts;

    ExitFacts(Matters matters, Leavings leavings, Suspensions suspensions, PlacementFacts facts) {
        this.matters = matters;
        this.leavings = leavings;
        this.suspensions = suspensions;
        this.facts = facts;
    }

    Map<String, Object> of(String caseNumber) {
        var exit = matters.get(caseNumber);
        var leaving = leavings.get(exit);
        var shown = facts.of(caseNumber);
        shown.put("reason", leaving.reason().label());
        shown.put("clause", leaving.reason().clause().cite());
        shown.put("facts", facts(leaving));
        shown.put("lastDayInPost", leaving.lastDay());
        shown.put("fixed", !leaving.reason().byPeople());
        shown.put("signed", leaving.reason().signed());
        shown.put("referable", leaving.reason().referable());
        shown.put("lastMonth", lastMonth(exit.placementId(), leaving, shown));
        return shown;
    }

    private List<Map<String, String>> facts(Leaving leaving) {
        return leavings.facts(leaving).entrySet().stream()
                .map(fact -> Map.of("label", fact.getKey().label(), "value", fact.getValue()))
                .toList();
    }

    private String lastMonth(Long placement, Leaving leaving, Map<String, Object> shown) {
        var out = leaving.lastDay().plusDays(1);
        var suspended =
                suspensions.of(placement).stream().map(one -> one.before(out)).toList();
        var days = LastMonth.of((LocalDate) shown.get("startsOn"), out, suspended);
        return days.inWords();
    }
}
