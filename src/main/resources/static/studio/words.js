// What stands on the studio's pages for the words of its calls.
export const KIND = { BPMN: '流程', DMN: '规则表', FORM: '表单', HTML: '网页表单' };
export const CHANGE = { SAME: '未改', CHANGED: '已改', NEW: '新增', GONE: '删除' };
export const STATE = { OPEN: '修改中', PROPOSED: '待同意', AGREED: '待生效', PUBLISHED: '已发布', DISCARDED: '已放弃' };
export const ORIGIN = { FILES: '随程序带来', MERGED: '程序更新与已发布的修改合并', DRAFT: '修改稿', RESTORED: '恢复以前的版本' };
export const SEVERITY = { ERROR: '错误', WARNING: '提醒' };

const TYPES = {
  'bpmn:Process': '流程', 'bpmn:Collaboration': '协作图', 'bpmn:Participant': '池', 'bpmn:Lane': '泳道',
  'bpmn:UserTask': '人工步骤', 'bpmn:ServiceTask': '系统步骤', 'bpmn:SendTask': '发送', 'bpmn:ReceiveTask': '等待消息', 'bpmn:Task': '步骤',
  'bpmn:BusinessRuleTask': '查规则表', 'bpmn:CallActivity': '调用流程', 'bpmn:SubProcess': '子流程', 'bpmn:ScriptTask': '脚本', 'bpmn:ManualTask': '手工步骤',
  'bpmn:StartEvent': '开始', 'bpmn:EndEvent': '结束', 'bpmn:BoundaryEvent': '边界事件', 'bpmn:IntermediateCatchEvent': '等待', 'bpmn:IntermediateThrowEvent': '中间事件',
  'bpmn:ExclusiveGateway': '分支', 'bpmn:ParallelGateway': '并行', 'bpmn:InclusiveGateway': '多路分支', 'bpmn:EventBasedGateway': '事件分支',
  'bpmn:SequenceFlow': '连线', 'bpmn:MessageFlow': '消息', 'bpmn:Association': '关联', 'bpmn:TextAnnotation': '说明文字', 'bpmn:Group': '分组',
  'bpmn:DataStoreReference': '数据存储', 'bpmn:DataObjectReference': '数据', 'bpmn:DataInputAssociation': '数据关联', 'bpmn:DataOutputAssociation': '数据关联',
};
export const typeOf = (type) => TYPES[type] || String(type).replace(/^\w+:/, '');

const PROPERTIES = {
  name: '名称', id: '编号', documentation: '说明', conditionExpression: '条件', default: '默认连线', sourceRef: '起点', targetRef: '终点', incoming: '进入', outgoing: '离开',
  'camunda:formKey': '表单', 'camunda:formRef': '表单', 'camunda:candidateGroups': '由谁办理', 'camunda:assignee': '指定办理人', 'camunda:dueDate': '办理期限',
  'camunda:followUpDate': '跟进日期', 'camunda:delegateExpression': '系统动作', 'camunda:asyncBefore': '先保存再执行', 'camunda:asyncAfter': '执行后保存', 'camunda:priority': '优先级',
  'camunda:formRefBinding': '表单版本', 'camunda:historyTimeToLive': '历史保存', 'camunda:versionTag': '版本标记', 'camunda:jobPriority': '任务优先级', 'camunda:exclusive': '互斥执行',
  'camunda:modelerTemplate': '模板', 'camunda:decisionRef': '规则表', 'camunda:resultVariable': '结果变量', eventDefinitions: '事件', cancelActivity: '是否中断', attachedToRef: '附在',
  extensionElements: '扩展', isExecutable: '可执行', messageRef: '消息', timeDuration: '时长', timeDate: '日期', timeCycle: '周期', loopCharacteristics: '多次执行', text: '文字',
  candidateGroups: '由谁办理', dueDate: '办理期限', formKey: '表单', delegateExpression: '系统动作', flowElements: '组成',
  // a form's fields
  key: '字段', type: '类型', label: '名称', description: '说明', values: '选项', validate: '校验', layout: '位置', conditional: '显示条件', properties: '自定义属性',
  defaultValue: '默认值', disabled: '不可填', readonly: '只读', appearance: '外观', subtype: '种类', dateLabel: '日期名称', disallowPassedDates: '不许过去的日期', decimalDigits: '小数位',
  valuesKey: '选项来源', valuesExpression: '选项表达式', components: '组成', content: '内容', action: '动作', required: '必填', schemaVersion: '格式版本', columns: '列', increment: '步长', dataSource: '数据来源',
};
export const property = (name) => PROPERTIES[name] || PROPERTIES[name.replace(/^.*:/, '')] || name;
