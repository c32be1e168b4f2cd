package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import publicpost.ReachedNodes;

/** Every node of every model is reached by some scenario; run it after them. */
@Tag("afterwards")
class EveryNodeTest {

    @Test
    void someScenarioReachesEveryNode() throws IOException {
        assertThat(ReachedNodes.all()).containsAll(nodes().toList());
    }

    private static Stream<String> nodes() {
        var models = Objects.requireNonNull(new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn")));
        return Stream.of(models)
                .map(Bpmn::readModelFromFile)
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .filter(Process::isExecutable)
                .flatMap(process -> process.getModelInstance().getModelElementsByType(FlowNode.class).stream()
                        .map(node -> process.getId() + "/" + node.getId()));
    }
}
