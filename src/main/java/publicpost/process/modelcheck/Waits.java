package publicpost.process.modelcheck;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** No case gets stuck: every node can be reached, an end from every node, and every wait is over some day. */
final class Waits implements Rule {

    private final Program program;

    Waits(Program program) {
        this.program = program;
    }

    @Override
    public void check(ModelSet set, Findings found) {
        set.models().values().forEach(model -> check(model, found));
    }

    private void check(Model model, Findings found) {
        var ways = new Ways(model);
        var reached = ways.reached();
        var leadingOut = ways.leadingOut();
        for (var node : model.nodes()) {
            if (!reached.contains(node)) {
                found.error(model.spot(node), "unreachable", "从任何开始都走不到这里，请连上或者删除");
            }
            if (!leadingOut.contains(node)) {
                found.error(
                        model.spot(node),
                        isWait(node) ? "wait-without-way-on" : "no-way-out",
                        "从这里走不到任何结束，案件会停住，请补上下一步");
            }
            if (node instanceof EventBasedGateway || node instanceof IntermediateCatchEvent && !isBehindGateway(node)) {
                checkEnds(model, node, ways, found);
            }
        }
    }

    private static boolean isWait(FlowNode node) {
        return node instanceof UserTask || node instanceof EventBasedGateway || node instanceof IntermediateCatchEvent;
    }

    /** A day, or something that the program tells; what nobody tells is waited for in vain. */
    private void checkEnds(Model model, FlowNode node, Ways ways, Findings found) {
        var events = node instanceof EventBasedGateway ? ways.after(node).stream() : Stream.of(node);
        if (events.noneMatch(this::comesAbout)) {
            found.error(model.spot(node), "wait-without-way-on", "这里只等待系统不会发出的消息，案件会一直等下去；请加上定时或者系统会发出的消息");
        }
    }

    private boolean comesAbout(FlowNode event) {
        return event instanceof CatchEvent caught
                && caught.getEventDefinitions().stream()
                        .anyMatch(definition -> definition instanceof TimerEventDefinition
                                || definition instanceof MessageEventDefinition message && isTold(message));
    }

    private boolean isTold(MessageEventDefinition definition) {
        return Optional.ofNullable(definition.getMessage())
                .filter(message -> program.messages().contains(message.getName()))
                .isPresent();
    }

    private static boolean isBehindGateway(FlowNode node) {
        return node.getIncoming().stream().anyMatch(flow -> flow.getSource() instanceof EventBasedGateway);
    }
}
