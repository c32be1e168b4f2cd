// What a new file begins with.
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** @param name of the file without its ending, which is the id of what is in it */
export const made = (kind, name, title) => ({ BPMN: model, FORM: form })[kind](name, title || name);

const model = (id, title) => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="${id}-model" targetNamespace="http://publicpost" modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
  <bpmn:process id="${id}" name="${escaped(title)}" isExecutable="true" camunda:versionTag="1" camunda:historyTimeToLive="P1825D">
    <bpmn:startEvent id="Begins" name="开始">
      <bpmn:outgoing>Flow_Begins</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:endEvent id="Ends" name="结束">
      <bpmn:incoming>Flow_Begins</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="Flow_Begins" sourceRef="Begins" targetRef="Ends" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="${id}-diagram">
    <bpmndi:BPMNPlane id="${id}-plane" bpmnElement="${id}">
      <bpmndi:BPMNShape id="Begins_di" bpmnElement="Begins">
        <dc:Bounds x="160" y="100" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="167" y="143" width="22" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Ends_di" bpmnElement="Ends">
        <dc:Bounds x="420" y="100" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="427" y="143" width="22" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="Flow_Begins_di" bpmnElement="Flow_Begins">
        <di:waypoint x="196" y="118" />
        <di:waypoint x="420" y="118" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;

// the outcome of a step is its form's decision, and every decision is given a reason
const form = (id, title) => `${JSON.stringify({
  type: 'default',
  id,
  schemaVersion: 16,
  executionPlatform: 'Camunda Platform',
  executionPlatformVersion: '7.24.0',
  components: [
    { id: 'Text_1', type: 'text', text: `**${title}**`, layout: { row: 'Row_1', columns: null } },
    {
      id: 'Decision', type: 'radio', key: 'decision', label: '决定',
      values: [{ label: '同意', value: 'APPROVE' }, { label: '不同意', value: 'REFUSE' }],
      validate: { required: true }, layout: { row: 'Row_2', columns: null },
    },
    { id: 'Note', type: 'textarea', key: 'note', label: '说明', layout: { row: 'Row_3', columns: null } },
  ],
}, null, 2)}\n`;
