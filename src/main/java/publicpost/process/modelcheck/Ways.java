package publicpost.process.modelcheck;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Where a case can go in a model: along the flows, by what interrupts a step, into a part of the process and out of it. */
final class Ways {

    private final Map<FlowNode, Set<FlowNode>> onward = new HashMap<>();
    private final Map<FlowNode, Set<FlowNode>> back = new HashMap<>();
    private final Set<FlowNode> begins = new HashSet<>();
    private final Set<FlowNode> ends = new HashSet<>();

    Ways(Model model) {
        for (var node : model.nodes()) {
            node.getOutgoing().forEach(flow -> join(node, flow.getTarget()));
            if (node instanceof BoundaryEvent alarm) {
                join(alarm.getAttachedTo(), alarm);
            }
            if (node.getParentElement() instanceof SubProcess part) {
                joinPart(node, part);
            } else if (node instanceof StartEvent) {
                begins.add(node);
            } else if (node instanceof EndEvent) {
                ends.add(node);
            }
            if (node instanceof SubProcess part && part.triggeredByEvent()) {
                joinInterruption(part);
            }
        }
    }

    private void joinPart(FlowNode node, SubProcess part) {
        if (node instanceof StartEvent) {
            join(part, node);
        } else if (node instanceof EndEvent) {
            join(node, part);
        }
    }

    /** It is begun by its event, from whatever is around it, and with its end the process or that part is over. */
    private void joinInterruption(SubProcess part) {
        if (part.getParentElement() instanceof Process) {
            begins.add(part);
            ends.add(part);
        } else if (part.getParentElement() instanceof SubProcess around) {
            join(around, part);
            join(part, around);
        }
    }

    private void join(FlowNode one, FlowNode next) {
        if (one != null && next != null) {
            onward.computeIfAbsent(one, node -> new HashSet<>()).add(next);
            back.computeIfAbsent(next, node -> new HashSet<>()).add(one);
        }
    }

    /** What a case can come to. */
    Set<FlowNode> reached() {
        return follow(begins, onward);
    }

    /** From where a case can come to an end. */
    Set<FlowNode> leadingOut() {
        return follow(ends, back);
    }

    Collection<FlowNode> after(FlowNode node) {
        return onward.getOrDefault(node, Set.of());
    }

    private static Set<FlowNode> follow(Set<FlowNode> from, Map<FlowNode, Set<FlowNode>> ways) {
        var seen = new HashSet<>(from);
        var open = new ArrayDeque<>(List.copyOf(from));
        while (!open.isEmpty()) {
            ways.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen;
    }
}
