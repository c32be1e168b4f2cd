package publicpost.process.modelcheck;

import java.util.HashSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Only gateways decide, each way but the default has a condition of its own, and a condition asks for what the step before
 * has set or for what our rows say.
 */
final class Gateways implements Rule {

    static final Pattern OUTCOME = Pattern.compile("\\$\\{\\s*outcome == '([A-Z_]+)'\\s*}");
    private static final Pattern QUESTION = Pattern.compile("\\$\\{[a-z]\\w*\\.\\w+\\(execution\\)}");

    @Override
    public void check(ModelSet set, Findings found) {
        for (var model : set.models().values()) {
            model.all(ExclusiveGateway.class).forEach(gateway -> check(model, gateway, found));
            model.nodes().stream()
                    .filter(node -> !(node instanceof Gateway))
                    .forEach(node -> checkStep(model, node, found));
        }
    }

    private static void check(Model model, ExclusiveGateway gateway, Findings found) {
        var seen = new HashSet<String>();
        for (var flow : gateway.getOutgoing()) {
            var spot = model.spot(flow);
            var needed = gateway.getOutgoing().size() > 1 && flow != gateway.getDefault();
            if (flow.getConditionExpression() == null) {
                if (needed) {
                    found.error(spot, "condition", "从“%s”出来的这条流向没有条件，请写明或者设为默认流向", gateway.getName());
                }
            } else if (!needed) {
                found.error(spot, "condition", "默认或者唯一的流向不能有条件，请去掉");
            } else {
                checkCondition(spot, flow, seen, found);
            }
        }
    }

    private static void checkCondition(Spot spot, SequenceFlow flow, HashSet<String> seen, Findings found) {
        var condition = condition(flow);
        if (!OUTCOME.matcher(condition).matches()
                && !QUESTION.matcher(condition).matches()) {
            found.error(spot, "condition", "条件只能比较前一环节的结果，如 ${outcome == 'REFUSE'}；现在是“%s”", condition);
        }
        if (!seen.add(condition)) {
            found.error(spot, "condition", "同一个网关有两条流向的条件相同（%s），请改正其中一条", condition);
        }
        if (!Names.isChinese(flow.getName())) {
            found.warning(spot, "chinese-name", "这条流向没有中文名称，请写明是什么情况");
        }
    }

    /** A condition anywhere else is a way for a case to be split in two or to vanish. */
    private static void checkStep(Model model, FlowNode node, Findings found) {
        if (node.getOutgoing().size() > 1) {
            found.error(
                    model.spot(node),
                    "only-gateways-decide",
                    "一个环节有 %d 条出线，请改用网关分开",
                    node.getOutgoing().size());
        }
        node.getOutgoing().stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(flow -> found.error(model.spot(flow), "only-gateways-decide", "只有网关的出线可以有条件，请去掉"));
    }

    static String condition(SequenceFlow flow) {
        return flow.getConditionExpression().getTextContent().strip();
    }
}
