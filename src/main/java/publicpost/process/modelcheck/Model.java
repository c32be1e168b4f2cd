package publicpost.process.modelcheck;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One readable process model. */
record Model(String file, BpmnModelInstance bpmn) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String PAGE = "embedded:deployment:";

    /** Of an executable model, which holds one. */
    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    List<FlowNode> nodes() {
        return List.copyOf(all(FlowNode.class));
    }

    Spot spot(ModelElementInstance element) {
        return Spot.of(file, element);
    }

    /** Everything that may be opened with a form. */
    Stream<BaseElement> withForms() {
        return Stream.concat(all(UserTask.class).stream(), all(StartEvent.class).stream());
    }

    static String camunda(BaseElement element, String attribute) {
        return element.getAttributeValueNs(CAMUNDA, attribute);
    }

    /** The file of the form that the element names. */
    static Optional<String> formOf(BaseElement element) {
        var form = camunda(element, "formRef");
        if (form != null) {
            return Optional.of(form + ".form");
        }
        return Optional.ofNullable(camunda(element, "formKey"))
                .filter(key -> key.startsWith(PAGE))
                .map(key -> key.substring(PAGE.length()));
    }

    /** What is written beside the element for people; may be empty. */
    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(text -> text.getTextContent().strip())
                .reduce("", String::concat);
    }
}
