package publicpost.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.HashSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model says of every step who does it, by when and by which clause, in the words of the staff; no case gets stuck. */
class ModelLayoutTest {

    private static final String MODELS = "publicpost.process.ModelFiles#executable";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FORMS = Path.of("forms");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern CLAUSE = Pattern.compile("依据：.*(§[一二三四]|法第\\d+条|附件)");
    private static final Pattern OUTCOME = Pattern.compile("\\$\\{outcome == '([A-Z_]+)'}");

    @ParameterizedTest
    @MethodSource(MODELS)
    void everyProcessIsExecutedKeptAndNamed(BpmnModelInstance model) {
        var process = ModelFiles.processOf(model);

        assertTrue(process.isExecutable());
        assertTrue(ModelFiles.byName().containsKey(process.getId()), "the file is named like the process");
        assertTrue(process.getCamundaHistoryTimeToLiveString().matches("P\\d+D"), "in days");
        assertNotNull(process.getCamundaVersionTag());
        assertChinese(process.getId(), process.getName());
        assertCited(process);
    }

    @ParameterizedTest
    @MethodSource(MODELS)
    void everyUserTaskSaysWhoByWhenAndByWhichClause(BpmnModelInstance model) throws IOException {
        for (var task : model.getModelElementsByType(UserTask.class)) {
            assertOffice(task.getCamundaCandidateGroups());
            assertNull(task.getCamundaAssignee(), "an office is asked, not a person");
            assertNull(task.getCamundaCandidateUsers(), "an office is asked, not a person");
            assertDue(task.getCamundaDueDate());
            assertCited(task);
        }
    }

    private static void assertOffice(String group) throws IOException {
        assertNotNull(group);
        assertTrue(group.startsWith("${candidates.") || OfficeCodes.all().contains(group), group);
    }

    private static void assertDue(String due) {
        assertNotNull(due);
        if (!due.startsWith("${dates.")) {
            assertFalse(Period.parse(due).isZero(), due);
        }
    }

    private static void assertCited(BaseElement element) {
        var said = element.getDocumentations().stream()
                .map(text -> text.getTextContent())
                .reduce("", String::concat);
        assertTrue(CLAUSE.matcher(said).find(), () -> element.getId() + " cites no clause");
    }

    @ParameterizedTest
    @MethodSource(MODELS)
    void everyNodeHasAnIdInEnglishAndANameInChinese(BpmnModelInstance model) {
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            assertTrue(node.getId().matches("([A-Z][a-z]+)+"), node.getId());
            assertChinese(node.getId(), node.getName());
        }
    }

    private static void assertChinese(String id, String name) {
        assertTrue(name != null && CHINESE.matcher(name).find(), () -> "no Chinese name: " + id);
    }

    @ParameterizedTest
    @MethodSource(MODELS)
    void everyWayOutOfAGatewayButItsDefaultHasItsOwnCondition(BpmnModelInstance model) {
        for (var gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
            var conditions = new HashSet<String>();
            for (var flow : gateway.getOutgoing()) {
                var condition = flow.getConditionExpression();
                var needed = gateway.getOutgoing().size() > 1 && flow != gateway.getDefault();
                assertEquals(needed, condition != null, flow.getId());
                if (needed) {
                    assertTrue(conditions.add(condition.getTextContent().strip()), () -> "twice: " + flow.getId());
                    assertChinese(flow.getId(), flow.getName());
                }
            }
        }
    }

    /** A condition anywhere else is a way for a case to be split in two or to vanish. */
    @ParameterizedTest
    @MethodSource(MODELS)
    void onlyGatewaysDecide(BpmnModelInstance model) {
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            if (!(node instanceof Gateway)) {
                assertTrue(node.getOutgoing().size() <= 1, node.getId());
                node.getOutgoing().forEach(flow -> assertNull(flow.getConditionExpression(), flow.getId()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(MODELS)
    void everyOutcomeAGatewayAsksForIsAWordOfTheProgramOrItsForms(BpmnModelInstance model) throws IOException {
        var words = words(SOURCES, ".java");
        words.addAll(words(FORMS, ".form"));
        for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                var asked = OUTCOME.matcher(flow.getConditionExpression().getTextContent());
                assertTrue(!asked.matches() || words.contains(asked.group(1)), flow.getId());
            }
        }
    }

    private static TreeSet<String> words(Path folder, String ending) throws IOException {
        var capitals = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
        var words = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(ending)).toList()) {
                capitals.matcher(Files.readString(file)).results().forEach(hit -> words.add(hit.group()));
            }
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource(MODELS)
    void everythingInTheModelIsDrawn(BpmnModelInstance model) {
        var drawn = new HashSet<BaseElement>();
        model.getModelElementsByType(BpmnShape.class).forEach(shape -> drawn.add(shape.getBpmnElement()));
        model.getModelElementsByType(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement()));

        for (var element : model.getModelElementsByType(FlowElement.class)) {
            assertTrue(drawn.contains(element), element.getId());
        }
    }
}
