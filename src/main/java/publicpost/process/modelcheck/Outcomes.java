package publicpost.process.modelcheck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Whatever a step can end with finds a way on, no way waits for what no step before it gives, and a decision makes a difference. */
final class Outcomes implements Rule {

    private final StepOutcomes given;

    Outcomes(StepOutcomes given) {
        this.given = given;
    }

    @Override
    public void check(ModelSet set, Findings found) {
        set.models().values().forEach(model -> {
            var walk = new Walk(model, found);
            model.nodes().stream()
                    .filter(node -> !(node instanceof Gateway || node instanceof SubProcess))
                    .forEach(node -> walk.from(node, given.of(node, set)));
            model.nodes().stream()
                    .filter(given::isFurther)
                    .forEach(step -> walk.sayIfUnread(step, given.of(step, set)));
            walk.sayWhatIsNeverTaken();
        });
    }

    /** What the way is called that an outcome takes behind its step; empty where nobody asks. */
    static String labelOf(String outcome, FlowNode step) {
        return labelOf(outcome, step, new HashSet<>());
    }

    private static String labelOf(String outcome, FlowNode node, Set<FlowNode> seen) {
        for (var flow : node.getOutgoing()) {
            if (outcome.equals(Walk.asked(flow)) && flow.getName() != null) {
                return flow.getName();
            }
        }
        return node.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .filter(next -> next instanceof ExclusiveGateway && seen.add(next))
                .map(gateway -> labelOf(outcome, gateway, seen))
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Follows every outcome through the gateways behind its step, as the engine would. */
    private static final class Walk {

        private final Model model;
        private final Findings found;
        private final Set<SequenceFlow> taken = new HashSet<>();
        private final Map<FlowNode, Set<String>> lost = new HashMap<>();
        private final Set<FlowNode> read = new HashSet<>();

        Walk(Model model, Findings found) {
            this.model = model;
            this.found = found;
        }

        void from(FlowNode step, Set<String> outcomes) {
            outcomes.forEach(outcome ->
                    step.getOutgoing().forEach(flow -> arrive(flow.getTarget(), outcome, step, new HashSet<>())));
        }

        private void arrive(FlowNode node, String outcome, FlowNode step, Set<FlowNode> seen) {
            if (!seen.add(node)) {
                return;
            }
            if (node instanceof ExclusiveGateway gateway) {
                decide(gateway, outcome, step, seen);
            } else if (node instanceof ParallelGateway) {
                goOn(node, outcome, step, seen);
            } else if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess part) {
                goOn(part, outcome, step, seen);
            }
        }

        private void goOn(FlowNode node, String outcome, FlowNode step, Set<FlowNode> seen) {
            node.getOutgoing().forEach(flow -> arrive(flow.getTarget(), outcome, step, seen));
        }

        private void decide(ExclusiveGateway gateway, String outcome, FlowNode step, Set<FlowNode> seen) {
            var certain = false;
            for (var flow : gateway.getOutgoing()) {
                var asked = asked(flow);
                if (asked != null) {
                    read.add(step);
                }
                if (asked == null ? isQuestion(flow) : asked.equals(outcome)) {
                    certain |= asked != null;
                    take(flow, outcome, step, seen);
                }
            }
            var otherwise = otherwise(gateway);
            if (!certain && otherwise != null) {
                take(otherwise, outcome, step, seen);
            } else if (!certain
                    && lost.computeIfAbsent(gateway, one -> new TreeSet<>()).add(outcome)) {
                sayLost(gateway, outcome, step);
            }
        }

        private void take(SequenceFlow flow, String outcome, FlowNode step, Set<FlowNode> seen) {
            taken.add(flow);
            arrive(flow.getTarget(), outcome, step, seen);
        }

        private void sayLost(ExclusiveGateway gateway, String outcome, FlowNode step) {
            if (outcome.isEmpty()) {
                found.error(model.spot(gateway), "outcome-without-way", "前面的“%s”不给出结果，案件会停在这里，请设默认流向", step.getName());
            } else {
                found.error(
                        model.spot(gateway),
                        "outcome-without-way",
                        "前面的“%s”可能给出 %s，这里没有对应的流向，案件会停在这里；请补上这条流向或者设默认流向",
                        step.getName(),
                        outcome);
            }
        }

        void sayWhatIsNeverTaken() {
            model.all(SequenceFlow.class).stream()
                    .filter(flow -> asked(flow) != null && !taken.contains(flow))
                    .filter(flow -> flow.getSource() instanceof ExclusiveGateway)
                    .forEach(flow -> found.error(
                            model.spot(flow), "outcome-never-given", "前面的环节从不给出 %s，这条流向永远不会走，请改正条件或者删除", asked(flow)));
        }

        void sayIfUnread(FlowNode step, Set<String> outcomes) {
            if (outcomes.size() > 1 && !read.contains(step)) {
                found.warning(
                        model.spot(step),
                        "outcome-unread",
                        "可能给出 %s，后面没有网关区分，不论决定什么，案件都走同一条路；如需分开，请在后面加网关",
                        String.join("、", outcomes));
            }
        }

        /** The way without a condition; a gateway with one way out needs none. */
        private static SequenceFlow otherwise(ExclusiveGateway gateway) {
            return gateway.getOutgoing().size() == 1
                    ? gateway.getOutgoing().iterator().next()
                    : gateway.getDefault();
        }

        private static String asked(SequenceFlow flow) {
            if (flow.getConditionExpression() == null) {
                return null;
            }
            var asked = Gateways.OUTCOME.matcher(Gateways.condition(flow));
            return asked.matches() ? asked.group(1) : null;
        }

        private static boolean isQuestion(SequenceFlow flow) {
            return flow.getConditionExpression() != null;
        }
    }
}
