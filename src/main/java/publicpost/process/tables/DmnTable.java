package publicpost.process.tables;

import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import publicpost.process.allowed.NoExpressions;
import publicpost.process.allowed.NoScripts;

/** One version of a decision table, parsed once; it answers with the rows that matched, each with its id. */
final class DmnTable {

    private static final String DAY = "on";

    /** The engine hands matched rows to a listener only; evaluation stays on the calling thread. */
    private static final ThreadLocal<List<DmnEvaluatedDecisionRule>> MATCHED = new ThreadLocal<>();

    private static final DmnEngine ENGINE = engine();

    private final int version;
    private final DmnDecision rows;
    private final DmnDecision rowsByDayOnly;

    /** Beside the rows, by their ids; the engine drops them. */
    private final Map<String, String> notes;

    /** The engine reads each cell's text anew at every question, about a millisecond in all; the same ask again often. */
    private final Map<Question, List<MatchedRow>> answered = Collections.synchronizedMap(new LatestAnswers());

    private record Question(DmnDecision table, Map<String, Object> facts) {}

    /** Bounded: a bulk run over many facts must not fill the memory. */
    private static final class LatestAnswers extends LinkedHashMap<Question, List<MatchedRow>> {

        private static final int MOST = 4_000;

        LatestAnswers() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, List<MatchedRow>> eldest) {
            return size() > MOST;
        }
    }

    private DmnTable(int version, DmnDecision rows, DmnDecision rowsByDayOnly, Map<String, String> notes) {
        this.version = version;
        this.rows = rows;
        this.rowsByDayOnly = rowsByDayOnly;
        this.notes = notes;
    }

    static DmnTable parse(StoredTable stored) {
        var model = Dmn.readModelFromStream(stored.text().get());
        var rows = ENGINE.parseDecision(stored.key(), model);
        var rowsByDayOnly = ENGINE.parseDecision(stored.key(), askedByDayOnly(model, stored));
        return new DmnTable(stored.version(), rows, rowsByDayOnly, notes(model, stored));
    }

    private static Map<String, String> notes(DmnModelInstance model, StoredTable stored) {
        return table(model, stored).getRules().stream()
                .filter(rule -> rule.getDescription() != null)
                .collect(toMap(
                        Rule::getId,
                        rule -> rule.getDescription().getTextContent().strip()));
    }

    private static DecisionTable table(DmnModelInstance model, StoredTable stored) {
        return (DecisionTable) ((Decision) model.getModelElementById(stored.key())).getExpression();
    }

    int version() {
        return version;
    }

    List<MatchedRow> rowsFor(Map<String, Object> facts) {
        return answer(rows, facts);
    }

    /** Every row whose dates fit, whatever its other conditions. */
    List<MatchedRow> rowsInForce(Map<String, Object> day) {
        return answer(rowsByDayOnly, day);
    }

    private List<MatchedRow> answer(DmnDecision table, Map<String, Object> facts) {
        var question = new Question(table, facts);
        var known = answered.get(question);
        if (known != null) {
            return known;
        }
        var answer = evaluate(table, facts);
        answered.put(question, answer);
        return answer;
    }

    private List<MatchedRow> evaluate(DmnDecision table, Map<String, Object> facts) {
        try {
            ENGINE.evaluateDecisionTable(table, facts);
            return MATCHED.get().stream()
                    .map(rule -> MatchedRow.of(rule, notes))
                    .toList();
        } finally {
            MATCHED.remove();
        }
    }

    private static DmnModelInstance askedByDayOnly(DmnModelInstance model, StoredTable stored) {
        var copy = model.clone();
        var table = table(copy, stored);
        var inputs = List.copyOf(table.getInputs());
        for (var i = 0; i < inputs.size(); i++) {
            var expression = inputs.get(i).getInputExpression();
            if (!expression.getText().getTextContent().strip().equals(DAY)) {
                expression.getText().setTextContent("null");
                expression.removeAttribute("typeRef");
                for (var rule : table.getRules()) {
                    List.copyOf(rule.getInputEntries()).get(i).getText().setTextContent("");
                }
            }
        }
        return copy;
    }

    private static DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setElProvider(new NoExpressions());
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add((DmnDecisionTableEvaluationEvent event) -> MATCHED.set(event.getMatchingRules()));
        return configuration.buildEngine();
    }
}
