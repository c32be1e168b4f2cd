package publicpost.process.modelcheck;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InteractionNode;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The pools of the map, each of which shows one model. */
record MapPools(Model map) {

    /** Those whose inside is shown. */
    Stream<Participant> opened() {
        return map.all(Participant.class).stream().filter(pool -> pool.getProcess() != null);
    }

    Stream<Participant> closed() {
        return map.all(Participant.class).stream().filter(pool -> pool.getProcess() == null);
    }

    Stream<FlowNode> nodesOf(Participant pool) {
        return map.nodes().stream().filter(node -> pool.getProcess().equals(processAround(node)));
    }

    Optional<Participant> around(InteractionNode node) {
        return node instanceof FlowNode inside
                ? opened().filter(pool -> pool.getProcess().equals(processAround(inside)))
                        .findFirst()
                : Optional.empty();
    }

    /** The id of the model, which is what is written beside the pool. */
    static String modelOf(Participant pool) {
        return Model.documentation(pool);
    }

    private static Process processAround(FlowNode node) {
        ModelElementInstance around = node;
        while (around != null && !(around instanceof Process)) {
            around = around.getParentElement();
        }
        return (Process) around;
    }
}
