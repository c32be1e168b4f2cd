package publicpost.process.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import publicpost.process.replay.Drawn.Way;

/**
 * What must have come of a node, seen from the way that was taken behind it: the engine's history keeps no variables, and
 * what gateways ask for is gone with its transaction.
 *
 * @param outcome null where no gateway behind the node asked for one
 * @param answers what beans must have said, by question
 */
record Inferred(String outcome, Map<String, Boolean> answers) {

    /** Stands for whatever no condition names: the way otherwise taken was taken. */
    static final String NAMED_BY_NONE = "其他";

    private static final Inferred NOTHING = new Inferred(null, Map.of());

    /** A gateway and the node that was come to behind it. */
    record Taken(String fork, String to) {}

    /**
     * @param taken one gateway after the other, with no step between
     * @param known the outcomes that are likelier than others, the likeliest first
     * @return nothing where no outcome explains the way
     */
    static Inferred from(Drawn model, List<Taken> taken, List<String> known) {
        var conditions = taken.stream()
                .flatMap(one -> model.waysFrom(one.fork()).stream())
                .filter(way -> way.condition() != null)
                .map(Way::condition)
                .toList();
        var outcomes = new LinkedHashSet<>(known);
        conditions.forEach(condition -> outcomes.addAll(condition.constants()));
        outcomes.add(NAMED_BY_NONE);
        var asked = conditions.stream().anyMatch(Condition::asksForOutcome);
        var questions = new TreeSet<String>();
        conditions.forEach(condition -> questions.addAll(condition.questions()));
        for (var outcome : outcomes) {
            for (var answers : everyAnswer(new ArrayList<>(questions))) {
                if (taken.stream().allMatch(one -> leads(model.waysFrom(one.fork()), one.to(), outcome, answers))) {
                    return new Inferred(asked ? outcome : null, answers);
                }
            }
        }
        return NOTHING;
    }

    private static boolean leads(List<Way> ways, String to, String outcome, Map<String, Boolean> answers) {
        return ways.stream()
                .filter(way -> way.condition() == null || way.condition().holds(outcome, answers))
                .findFirst()
                .map(Way::to)
                .filter(to::equals)
                .isPresent();
    }

    private static List<Map<String, Boolean>> everyAnswer(List<String> questions) {
        var all = new ArrayList<Map<String, Boolean>>();
        for (var bits = 0; bits < 1 << questions.size(); bits++) {
            var answers = new HashMap<String, Boolean>();
            for (var i = 0; i < questions.size(); i++) {
                answers.put(questions.get(i), (bits >> i & 1) == 1);
            }
            all.add(answers);
        }
        return all;
    }
}
