package publicpost.process.modelcheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import publicpost.models.Problem.Severity;

/** The rules that Camunda Modeler shows, by the very program that shows them (bpmnlint), without Node. */
final class Lint implements Rule {

    /** As bpmnlint says it, in English. */
    private record Said(String rule, String id, String message, String category) {}

    private static final JsonMapper JSON = new JsonMapper();

    /** What was said of a model is said again of the same text; an analyst changes one of many at a time. */
    private final Map<String, List<Said>> known = Collections.synchronizedMap(new Latest());

    /** Bounded: drafts come and go. */
    private static final class Latest extends LinkedHashMap<String, List<Said>> {

        private static final int MOST = 200;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Said>> eldest) {
            return size() > MOST;
        }
    }

    @Override
    public void check(ModelSet set, Findings found) {
        var open = new ArrayList<Model>();
        set.models().values().forEach(model -> {
            var said = known.get(set.text(model));
            if (said == null) {
                open.add(model);
            } else {
                said.forEach(one -> say(one, model, found));
            }
        });
        if (!open.isEmpty()) {
            run(open, set, found);
        }
    }

    private void run(List<Model> models, ModelSet set, Findings found) {
        try (var context = LintProgram.closed()) {
            for (var model : models) {
                var said = lint(context, set.text(model));
                known.put(set.text(model), said);
                said.forEach(one -> say(one, model, found));
            }
        } catch (PolyglotException stopped) {
            found.error(Spot.of(models.get(0).file()), "lint", "通用规则检查没有完成：%s", stopped.getMessage());
        }
    }

    private static void say(Said said, Model model, Findings found) {
        var element = said.id() == null ? null : model.bpmn().getModelElementById(said.id());
        var spot = element == null ? new Spot(model.file(), said.id(), "") : model.spot(element);
        var isTaste = !said.category().equals("error")
                || said.rule().equals("label-required") && element instanceof SequenceFlow;
        found.add(
                spot,
                "lint/" + said.rule(),
                isTaste ? Severity.WARNING : Severity.ERROR,
                LintWords.inChinese(said.rule(), said.message()));
    }

    private static List<Said> lint(Context context, String text) {
        var bindings = context.getBindings("js");
        bindings.putMember("xml", text);
        context.eval("js", "said = null; failed = null; lint(xml).then(s => { said = s; }, f => { failed = f; });");
        if (bindings.getMember("said").isNull()) {
            var why = String.valueOf(bindings.getMember("failed"));
            return List.of(new Said("unreadable", null, why, "error"));
        }
        try {
            return JSON.readValue(bindings.getMember("said").asString(), new TypeReference<>() {});
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
