package publicpost.process.modelcheck;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import publicpost.process.modelcheck.Catalogue.Told;

/** Who tells and who awaits each message. */
record MessageUses(ModelSet set, Program program) {

    List<Told> all() {
        return program.messages().stream()
                .map(name -> new Told(name, from(name).toList(), to(name).toList()))
                .toList();
    }

    private Stream<String> from(String name) {
        return set.map().stream()
                .flatMap(map -> map.all(MessageFlow.class).stream())
                .filter(flow -> name.equals(flow.getId()))
                .map(flow -> flow.getSource())
                .map(source -> source instanceof FlowNode node
                        ? node.getName()
                        : source instanceof Participant pool ? pool.getName().replaceFirst(" [a-z-]+$", "") : "");
    }

    private Stream<String> to(String name) {
        return set.models().values().stream().flatMap(model -> model.all(MessageEventDefinition.class).stream()
                .filter(definition -> definition.getMessage() != null
                        && name.equals(definition.getMessage().getName()))
                .map(definition -> FormUses.called(model, (FlowNode) definition.getParentElement())));
    }
}
