package publicpost.process.studio;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** The nodes of a model at which a case can stand. */
public final class Waits {

    private Waits() {}

    public static List<FlowNode> of(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(Waits::takesTime)
                .toList();
    }

    private static boolean takesTime(FlowNode node) {
        return node instanceof Activity
                || node instanceof EventBasedGateway
                || node instanceof CatchEvent && !node.getIncoming().isEmpty();
    }
}
