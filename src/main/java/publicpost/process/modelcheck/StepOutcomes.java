package publicpost.process.modelcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a node can hand to the gateway behind it. */
final class StepOutcomes {

    /** Nothing, as a wait or an event does: what was decided before is forgotten there. */
    static final Set<String> NONE = Set.of("");

    /** What becomes of a step without a class and without a decision. */
    private static final String DONE = "DONE";

    private final Program program;

    StepOutcomes(Program program) {
        this.program = program;
    }

    Set<String> of(FlowNode node, ModelSet set) {
        if (node instanceof StartEvent start && start.getEventDefinitions().isEmpty()) {
            return with(program.openingOutcomes());
        }
        if (isFurther(node)) {
            return Model.formOf((UserTask) node)
                    .map(set.forms()::get)
                    .map(StepOutcomes::decisions)
                    .orElse(Set.of(DONE));
        }
        var outcomes = node instanceof Activity ? program.outcomes(node.getId()) : Set.<String>of();
        return outcomes.isEmpty() ? NONE : outcomes;
    }

    /** A human step that analysts added: nothing but the model acts on what is decided there. */
    boolean isFurther(FlowNode node) {
        return node instanceof UserTask && !program.steps().contains(node.getId());
    }

    private static Set<String> with(Set<String> more) {
        var both = new TreeSet<>(NONE);
        both.addAll(more);
        return both;
    }

    /** A further step's outcome is what its form calls the decision; where nobody must decide, it may be none. */
    private static Set<String> decisions(JsonNode form) {
        var outcomes = new TreeSet<String>();
        var must = false;
        for (var field : form.path("components")) {
            if (field.path("key").asText().equals("decision")) {
                field.path("values")
                        .forEach(one -> outcomes.add(one.path("value").asText()));
                must = field.at("/validate/required").asBoolean();
            }
        }
        if (!must) {
            outcomes.add(DONE);
        }
        return outcomes;
    }
}
