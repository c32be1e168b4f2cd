package publicpost.process;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

/** The map shows the models as they are: its pools, its messages and the order of its nodes (processes/README.md). */
class LifecycleMapTest {

    private static final String LATER = "（后续）";
    private static final String OUTSIDE = "外部";
    private static final String ROW = "Row_";

    private final BpmnModelInstance map = ModelFiles.map();
    private final Map<String, BpmnModelInstance> models = ModelFiles.byName();

    @Test
    void theMapIsNeverExecuted() {
        map.getModelElementsByType(Process.class).forEach(pool -> assertFalse(pool.isExecutable(), pool.getId()));
    }

    @Test
    void everyModelHasItsPoolAndEveryPoolItsModel() {
        var drawn = opened().map(LifecycleMapTest::modelOf).collect(toCollection(TreeSet::new));

        assertEquals(models.keySet(), drawn);
        opened().forEach(pool -> assertEquals(ModelFiles.camelCase(modelOf(pool)), pool.getId()));
    }

    @Test
    void aClosedPoolIsOutsideOrAnotherCaseOrAModelStillToCome() {
        for (var pool : pools().filter(pool -> pool.getProcess() == null).toList()) {
            var model = modelOf(pool);
            if (model.endsWith(LATER)) {
                var name = model.replace(LATER, "");
                assertEquals(ModelFiles.camelCase(name), pool.getId());
                assertTrue(pool.getName().endsWith(name + LATER), pool.getName());
                assertFalse(models.containsKey(name), () -> name + " has been drawn");
            } else {
                assertTrue(model.equals(OUTSIDE) || models.containsKey(model), model);
            }
        }
    }

    @Test
    void everyNodeOfAPoolIsANodeOfItsModel() {
        opened().forEach(pool -> nodesOf(pool).forEach(node -> {
            var same = models.get(modelOf(pool)).getModelElementById(node.getId());
            assertTrue(same instanceof FlowNode, () -> node.getId() + " is not in " + modelOf(pool));
            if (!(node instanceof Gateway)) { // the map asks fewer questions at its gateways
                assertEquals(((FlowNode) same).getName(), node.getName());
            }
        }));
    }

    /** The map leaves nodes out, but it must not show a way that a case cannot take. */
    @Test
    void everyWayOnTheMapIsAWayThroughTheModel() {
        opened().forEach(pool -> {
            var shown = new HashSet<String>();
            nodesOf(pool).forEach(node -> shown.add(node.getId()));
            nodesOf(pool).forEach(node -> node.getOutgoing().forEach(flow -> {
                FlowNode start = models.get(modelOf(pool)).getModelElementById(node.getId());
                var next = new HashSet<String>();
                follow(start, shown, next, new HashSet<>());
                assertTrue(next.contains(flow.getTarget().getId()), flow.getId());
            }));
        });
    }

    /** The nodes of the map that come after a node of the model, with only nodes between that the map leaves out. */
    private static void follow(FlowNode node, Set<String> shown, Set<String> reached, Set<FlowNode> seen) {
        var alarms = node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(alarm -> alarm.getAttachedTo().equals(node));
        var onward = node.getOutgoing().stream().map(flow -> flow.getTarget());
        Stream.concat(onward, alarms).filter(seen::add).forEach(next -> {
            if (shown.contains(next.getId())) {
                reached.add(next.getId());
            } else {
                follow(next, shown, reached, seen);
            }
        });
    }

    @Test
    void theMessagesOfTheMapAreThoseOfTheModels() {
        var declared = new TreeSet<String>();
        models.values().forEach(model -> declared.addAll(messages(model)));

        assertEquals(declared, messages(map));
        assertEquals(declared, flows().map(MessageFlow::getId).collect(toCollection(TreeSet::new)));
    }

    /** A message that several models await is drawn into one of them only: a node and a message are on the map once. */
    @Test
    void everyMessageArrivesWhereItsModelAwaitsIt() {
        flows().forEach(flow -> {
            assertNotNull(flow.getSource(), flow.getId());
            var target = (FlowNode) flow.getTarget();
            CatchEvent event = models.get(modelOf(poolAround(target))).getModelElementById(target.getId());
            var awaited = event.getEventDefinitions().stream()
                    .map(definition ->
                            ((MessageEventDefinition) definition).getMessage().getName())
                    .toList();
            assertEquals(List.of(flow.getId()), awaited);
            assertTrue(flow.getName().endsWith(" " + flow.getId()), flow.getName());
        });
    }

    private Stream<MessageFlow> flows() {
        return map.getModelElementsByType(MessageFlow.class).stream()
                .filter(flow -> !flow.getId().startsWith(ROW));
    }

    private static Set<String> messages(BpmnModelInstance model) {
        return model.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .collect(toCollection(TreeSet::new));
    }

    private Stream<Participant> pools() {
        return map.getModelElementsByType(Participant.class).stream();
    }

    /** Pools whose inside is shown. */
    private Stream<Participant> opened() {
        return pools().filter(pool -> pool.getProcess() != null);
    }

    private Stream<FlowNode> nodesOf(Participant pool) {
        return map.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> pool.getProcess().equals(processAround(node)));
    }

    private Participant poolAround(FlowNode node) {
        return opened().filter(pool -> pool.getProcess().equals(processAround(node)))
                .findFirst()
                .orElseThrow();
    }

    private static Process processAround(FlowNode node) {
        var around = node.getParentElement();
        while (!(around instanceof Process)) {
            around = around.getParentElement();
        }
        return (Process) around;
    }

    private static String modelOf(Participant pool) {
        return pool.getDocumentations().iterator().next().getTextContent();
    }
}
