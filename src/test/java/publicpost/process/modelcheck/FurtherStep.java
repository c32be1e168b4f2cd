package publicpost.process.modelcheck;

import publicpost.models.FileSet;

/** What an analyst adds without a programmer: before the paper is renewed, the village visits the household. */
final class FurtherStep {

    private static final String MODEL = "renewal.bpmn";

    private FurtherStep() {}

    static FileSet in(FileSet files) {
        var model = files.text(MODEL)
                .orElseThrow()
                .replace(
                        "<bpmn:sequenceFlow id=\"Flow_UncoveredOtherwise\" name=\"否\" sourceRef=\"Uncovered\" targetRef=\"RenewPaper\" />",
                        """
                        <bpmn:userTask id="VisitHousehold" name="入户走访" camunda:formRef="visit-household" camunda:formRefBinding="deployment"
                            camunda:candidateGroups="${candidates.town(execution)}" camunda:dueDate="P5D">
                          <bpmn:documentation>续办前入户走访。依据：§二(三)。</bpmn:documentation>
                          <bpmn:incoming>Flow_UncoveredOtherwise</bpmn:incoming>
                          <bpmn:incoming>Flow_HouseholdVisitedMore</bpmn:incoming>
                          <bpmn:outgoing>Flow_VisitHousehold</bpmn:outgoing>
                        </bpmn:userTask>
                        <bpmn:exclusiveGateway id="HouseholdVisited" name="走访结果">
                          <bpmn:incoming>Flow_VisitHousehold</bpmn:incoming>
                          <bpmn:outgoing>Flow_HouseholdVisitedMore</bpmn:outgoing>
                          <bpmn:outgoing>Flow_HouseholdVisitedGood</bpmn:outgoing>
                        </bpmn:exclusiveGateway>
                        <bpmn:sequenceFlow id="Flow_UncoveredOtherwise" name="否" sourceRef="Uncovered" targetRef="VisitHousehold" />
                        <bpmn:sequenceFlow id="Flow_VisitHousehold" sourceRef="VisitHousehold" targetRef="HouseholdVisited" />
                        <bpmn:sequenceFlow id="Flow_HouseholdVisitedMore" name="再次走访" sourceRef="HouseholdVisited" targetRef="VisitHousehold">
                          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${outcome == 'NEEDS_MORE'}</bpmn:conditionExpression>
                        </bpmn:sequenceFlow>
                        <bpmn:sequenceFlow id="Flow_HouseholdVisitedGood" name="属实" sourceRef="HouseholdVisited" targetRef="RenewPaper">
                          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${outcome == 'GOOD'}</bpmn:conditionExpression>
                        </bpmn:sequenceFlow>
                        """)
                .replaceFirst(
                        "(id=\"RenewPaper\"[\\s\\S]*?)<bpmn:incoming>Flow_UncoveredOtherwise",
                        "$1<bpmn:incoming>Flow_HouseholdVisitedGood")
                .replaceFirst(
                        "(<bpmndi:BPMNShape )",
                        shape("VisitHousehold", 100, 80) + shape("HouseholdVisited", 50, 50)
                                + edge("Flow_VisitHousehold") + edge("Flow_HouseholdVisitedMore")
                                + edge("Flow_HouseholdVisitedGood") + "$1");
        return files.with(MODEL, model).with("visit-household.form", form());
    }

    private static String shape(String id, int width, int height) {
        return "<bpmndi:BPMNShape id=\"%s_di\" bpmnElement=\"%s\"><dc:Bounds x=\"%d\" y=\"900\" width=\"%d\" height=\"%d\" /></bpmndi:BPMNShape>"
                .formatted(id, id, 2000 - width * 10, width, height);
    }

    private static String edge(String id) {
        return "<bpmndi:BPMNEdge id=\"%s_di\" bpmnElement=\"%s\"><di:waypoint x=\"1000\" y=\"900\" /><di:waypoint x=\"1100\" y=\"900\" /></bpmndi:BPMNEdge>"
                .formatted(id, id);
    }

    private static String form() {
        return """
                {"type": "default", "id": "visit-household", "schemaVersion": 16, "components": [
                  {"id": "Decision", "type": "radio", "key": "decision", "label": "走访结果", "validate": {"required": true},
                   "values": [{"label": "属实", "value": "GOOD"}, {"label": "需要再次走访", "value": "NEEDS_MORE"}]}]}
                """;
    }
}
