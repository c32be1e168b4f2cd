package publicpost.process.modelcheck;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The map shows the models as they are: its pools, its messages and the order of its nodes. It may be drawn later. */
final class MapRule implements Rule {

    private static final String RULE = "map";
    private static final String LATER = "（后续）";
    private static final String OUTSIDE = "外部";
    private static final String ROW = "Row_";

    @Override
    public void check(ModelSet set, Findings found) {
        set.map().ifPresent(map -> {
            var pools = new MapPools(map);
            checkPools(set, map, pools, found);
            pools.opened()
                    .filter(pool -> set.byProcess().containsKey(MapPools.modelOf(pool)))
                    .forEach(pool -> checkInside(map, pool, set.byProcess().get(MapPools.modelOf(pool)), pools, found));
            checkMessages(set, map, pools, found);
        });
    }

    private static void checkPools(ModelSet set, Model map, MapPools pools, Findings found) {
        var models = set.byProcess().keySet();
        map.all(Process.class).stream()
                .filter(Process::isExecutable)
                .forEach(pool -> found.warning(map.spot(pool), RULE, "总图里的流程不能设为可执行"));
        var drawn = new TreeSet<String>();
        pools.opened().forEach(pool -> {
            drawn.add(MapPools.modelOf(pool));
            if (!models.contains(MapPools.modelOf(pool)) || !isNamedFor(pool, MapPools.modelOf(pool))) {
                found.warning(map.spot(pool), RULE, "总图的泳池应以流程编号命名，说明写流程编号；没有流程“%s”", MapPools.modelOf(pool));
            }
        });
        models.stream()
                .filter(model -> !drawn.contains(model))
                .forEach(model -> found.warning(Spot.of(map.file()), RULE, "总图里没有流程“%s”，请补画", model));
        pools.closed().forEach(pool -> checkClosed(models, map, pool, found));
    }

    /** It is outside, or another case, or a model still to come. */
    private static void checkClosed(Set<String> models, Model map, Participant pool, Findings found) {
        var model = MapPools.modelOf(pool);
        var isToCome = model.endsWith(LATER)
                && isNamedFor(pool, model.replace(LATER, ""))
                && pool.getName().endsWith(model)
                && !models.contains(model.replace(LATER, ""));
        if (!isToCome && !model.equals(OUTSIDE) && !models.contains(model)) {
            found.warning(map.spot(pool), RULE, "总图里这个泳池既不是外部，也不是已有或后续的流程（说明为“%s”）", model);
        }
    }

    private static boolean isNamedFor(Participant pool, String model) {
        return Names.camelCase(model).equals(pool.getId());
    }

    private static void checkInside(Model map, Participant pool, Model model, MapPools pools, Findings found) {
        var ways = new Ways(model);
        var shown = new HashSet<String>();
        pools.nodesOf(pool).forEach(node -> shown.add(node.getId()));
        pools.nodesOf(pool).forEach(node -> {
            if (!(model.bpmn().getModelElementById(node.getId()) instanceof FlowNode same)) {
                found.warning(map.spot(node), RULE, "总图画了“%s”，流程 %s 里没有，请从总图删去", node.getId(), model.file());
                return;
            }
            // the map asks fewer questions at its gateways
            if (!(node instanceof Gateway) && !String.valueOf(same.getName()).equals(node.getName())) {
                found.warning(map.spot(node), RULE, "总图上的名称与流程里的“%s”不同，请改正总图", same.getName());
            }
            var next = new HashSet<String>();
            follow(same, shown, next, new HashSet<>(), ways);
            node.getOutgoing().stream()
                    .filter(flow -> !next.contains(flow.getTarget().getId()))
                    .forEach(flow -> found.warning(map.spot(flow), RULE, "总图上的这条流向在流程 %s 里走不通，请改正总图", model.file()));
        });
    }

    /** The nodes of the map that come after a node of the model, with only nodes between that the map leaves out. */
    private static void follow(FlowNode node, Set<String> shown, Set<String> reached, Set<FlowNode> seen, Ways ways) {
        ways.after(node).stream().filter(seen::add).forEach(next -> {
            if (shown.contains(next.getId())) {
                reached.add(next.getId());
            } else {
                follow(next, shown, reached, seen, ways);
            }
        });
    }

    private static void checkMessages(ModelSet set, Model map, MapPools pools, Findings found) {
        var declared = new TreeSet<String>();
        set.models().values().forEach(model -> model.all(Message.class).forEach(one -> declared.add(one.getName())));
        var drawn = new TreeSet<String>();
        map.all(MessageFlow.class).stream()
                .filter(flow -> !flow.getId().startsWith(ROW))
                .forEach(flow -> {
                    drawn.add(flow.getId());
                    checkArrival(set, map, flow, pools, found);
                });
        declared.stream()
                .filter(message -> !drawn.contains(message))
                .forEach(message -> found.warning(Spot.of(map.file()), RULE, "总图里没有消息“%s”，请补画", message));
    }

    /** A message that several models await is drawn into one of them only. */
    private static void checkArrival(ModelSet set, Model map, MessageFlow flow, MapPools pools, Findings found) {
        var model = pools.around(flow.getTarget()).map(MapPools::modelOf).map(set.byProcess()::get);
        var event = model.map(
                one -> one.bpmn().<ModelElementInstance>getModelElementById(((FlowNode) flow.getTarget()).getId()));
        var isAwaited = event.filter(CatchEvent.class::isInstance)
                .map(CatchEvent.class::cast)
                .filter(caught -> caught.getEventDefinitions().stream()
                        .anyMatch(definition -> definition instanceof MessageEventDefinition message
                                && message.getMessage() != null
                                && message.getMessage().getName().equals(flow.getId())))
                .isPresent();
        if (!isAwaited || !String.valueOf(flow.getName()).endsWith(" " + flow.getId())) {
            found.warning(map.spot(flow), RULE, "总图上的消息“%s”没有连到等待它的事件，请改正总图", flow.getId());
        }
    }
}
