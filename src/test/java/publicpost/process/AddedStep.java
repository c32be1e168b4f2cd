package publicpost.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What an analyst may add: 入户核实 between appraisal and ranking, with a form of its own. */
final class AddedStep {

    static final String MODEL = "application.bpmn";
    static final String FORM_FILE = "visit-home.form";
    static final String STEP = "VisitHome";
    static final Map<String, Object> DONE = Map.of("decision", "DONE", "reason", "已入户，情况属实");

    private AddedStep() {}

    /** The model as it is, with the step. */
    static String in(String model) {
        return model.replace(
                        "sourceRef=\"AppraisalResult\" targetRef=\"AwaitRanking\"",
                        "sourceRef=\"AppraisalResult\" targetRef=\"VisitHome\"")
                .replaceFirst(
                        "<bpmn:incoming>Flow_AppraisalResultPassed</bpmn:incoming>",
                        "<bpmn:incoming>Flow_VisitHome</bpmn:incoming>")
                .replaceFirst(
                        "<bpmn:eventBasedGateway id=\"AwaitRanking\"",
                        TASK + "<bpmn:eventBasedGateway id=\"AwaitRanking\"")
                .replaceFirst(
                        "<bpmndi:BPMNShape id=\"AwaitRanking_di\"", SHAPE + "<bpmndi:BPMNShape id=\"AwaitRanking_di\"");
    }

    static String model() throws IOException {
        return in(Files.readString(Path.of("processes", MODEL)));
    }

    static final String FORM =
            """
            {
              "type": "default",
              "id": "visit-home",
              "schemaVersion": 16,
              "executionPlatform": "Camunda Platform",
              "executionPlatformVersion": "7.24.0",
              "components": [
                {
                  "id": "Decision", "type": "radio", "key": "decision", "label": "入户核实",
                  "values": [{"label": "情况属实", "value": "DONE"}],
                  "validate": {"required": true}
                },
                {"id": "Reason", "type": "textarea", "key": "reason", "label": "核实情况", "validate": {"required": true, "maxLength": 1000}}
              ]
            }
            """;

    private static final String TASK =
            """
            <bpmn:userTask id="VisitHome" name="入户核实" camunda:formRef="visit-home" camunda:formRefBinding="deployment" camunda:candidateGroups="\\${candidates.village(execution)}" camunda:dueDate="P3D">
                  <bpmn:documentation>村（社区）入户核实评议通过的申请人情况。依据：§二(四)“民主评议”。</bpmn:documentation>
                  <bpmn:incoming>Flow_AppraisalResultPassed</bpmn:incoming>
                  <bpmn:outgoing>Flow_VisitHome</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="Flow_VisitHome" sourceRef="VisitHome" targetRef="AwaitRanking" />
                """;

    private static final String SHAPE =
            """
            <bpmndi:BPMNShape id="VisitHome_di" bpmnElement="VisitHome">
                    <dc:Bounds x="1400" y="40" width="100" height="80" />
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="Flow_VisitHome_di" bpmnElement="Flow_VisitHome">
                    <di:waypoint x="1500" y="80" />
                    <di:waypoint x="1600" y="80" />
                  </bpmndi:BPMNEdge>
                  """;
}
