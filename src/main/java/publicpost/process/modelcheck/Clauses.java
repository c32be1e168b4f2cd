package publicpost.process.modelcheck;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** That what people are asked to do stands somewhere: in the plan, a law, or an annex. */
final class Clauses {

    private static final Pattern CITED = Pattern.compile("依据：.*(§[一二三四]|法第\\d+条|附件)");

    private Clauses() {}

    static void mustBeCited(Model model, BaseElement element, Findings found) {
        if (!CITED.matcher(Model.documentation(element)).find()) {
            found.error(model.spot(element), "clause", "说明里没有依据条款，请写明，如“依据：§二(四)。”");
        }
    }
}
