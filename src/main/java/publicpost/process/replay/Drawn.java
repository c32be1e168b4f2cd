package publicpost.process.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A version of a model as it is drawn: where one gets from each node, and under which condition. */
class Drawn {

    /**
     * A way on.
     *
     * @param condition null where there is none
     * @param otherwise taken where no other is
     */
    record Way(String to, Condition condition, boolean otherwise) {}

    private final Map<String, List<Way>> ways = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> forks = new HashSet<>();
    private final Set<String> apart = new HashSet<>();
    private final Set<String> severalAtOnce = new HashSet<>();

    Drawn(BpmnModelInstance model) {
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            names.put(node.getId(), node.getName() == null ? node.getId() : node.getName());
            note(node);
        }
        // by the flows alone, as the engine reads them: nodes may forget to name theirs
        for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
            ways.computeIfAbsent(flow.getSource().getId(), id -> new ArrayList<>())
                    .add(way(flow));
        }
        ways.values().forEach(on -> on.sort(Comparator.comparing(Way::otherwise)));
    }

    private void note(FlowNode node) {
        if (node.isCamundaAsyncBefore()) {
            apart.add(node.getId());
        }
        if (node instanceof ExclusiveGateway) {
            forks.add(node.getId());
        }
        if (node instanceof Activity activity && activity.getLoopCharacteristics() != null) {
            severalAtOnce.add(node.getId());
        }
    }

    private static Way way(SequenceFlow flow) {
        var condition = flow.getConditionExpression();
        var otherwise = flow.getSource() instanceof ExclusiveGateway fork && flow.equals(fork.getDefault());
        return new Way(
                flow.getTarget().getId(),
                condition == null || otherwise
                        ? null
                        : new Condition(condition.getTextContent().strip()),
                otherwise);
    }

    /** In the order in which a gateway asks them. */
    List<Way> waysFrom(String node) {
        return ways.getOrDefault(node, List.of());
    }

    /** The gateway right behind a node that decides by what came of it. */
    Optional<String> forkAfter(String node) {
        var on = waysFrom(node);
        return on.size() == 1 && isFork(on.get(0).to()) ? Optional.of(on.get(0).to()) : Optional.empty();
    }

    boolean isFork(String node) {
        return forks.contains(node);
    }

    /** Whether one gets on from a node with that outcome, through whatever gateways stand right behind it. */
    boolean goesOn(String node, String outcome) {
        var on = waysFrom(node);
        if (isFork(node)) {
            on = on.stream()
                    .filter(way -> way.condition() == null || way.condition().holds(outcome, Map.of()))
                    .limit(1)
                    .toList();
        }
        return on.stream()
                .findFirst()
                .map(way -> !isFork(way.to()) || goesOn(way.to(), outcome))
                .orElse(!isFork(node));
    }

    /** The nodes that a case may come to several times at once, or not at all. */
    Set<String> severalAtOnce() {
        return severalAtOnce;
    }

    /** Whether a transaction of its own begins there, which knows nothing of what was said before. */
    boolean isApart(String node) {
        return apart.contains(node);
    }

    boolean has(String node) {
        return names.containsKey(node);
    }

    boolean leads(String from, String to) {
        return waysFrom(from).stream().anyMatch(way -> way.to().equals(to));
    }

    /** As people read it, by id. */
    Map<String, String> names() {
        return names;
    }
}
