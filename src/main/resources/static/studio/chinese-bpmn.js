// Chinese of the modeler and its properties that the community's list has not, or says otherwise than the desk.
export const BPMN = {
  Process: '流程', Collaboration: '协作图', Participant: '池', Lane: '泳道', Task: '步骤', 'User Task': '人工步骤', 'Service Task': '系统步骤', 'User task': '人工步骤', 'Service task': '系统步骤',
  'Start Event': '开始', 'End Event': '结束', 'Start event': '开始', 'End event': '结束', 'Sequence Flow': '连线', 'Text Annotation': '说明文字',
  'Exclusive Gateway': '分支', 'Exclusive gateway': '分支', 'Parallel Gateway': '并行', 'Parallel gateway': '并行',

  ' + shift + ': ' + shift + ', 'HELLO {you}': '{you}', 'Search in diagram': '在图中查找', 'Open minimap': '打开缩略图', 'Close minimap': '关闭缩略图', 'Open documentation': '打开说明', 'Align elements ': '对齐 ',
  'Toggle section': '展开或收起', 'Section contains an error': '这一部分有错误', 'Section contains edits': '这一部分填写过', 'Section contains data': '这一部分填写过', 'Toggle list item': '展开或收起这一项',
  'Delete item': '删除这一项', 'Create new list item': '增加一项', Create: '增加', 'Open pop-up editor': '在大窗口中编辑', 'Opened in editor': '正在大窗口中编辑', 'Close pop-up editor': '关闭大窗口', Close: '关闭',
  'Create element': '增加元素', 'Append element': '接上元素', 'Preconfigured elements': '现成的步骤', 'Set color': '设置颜色', 'Choose element template': '选择模板', 'Search elements': '查找元素', Templates: '模板',

  Completion: '完成条件', 'Cancel remaining instances': '取消其余实例', 'version tag': '版本标记', Class: '类', 'Delegate Variable Mapping': '变量映射代理', 'Delegate Expression': '系统动作（表达式）', 'Delegate Class': '代理类',
  BPMN: 'BPMN', CMMN: 'CMMN', DMN: 'DMN', 'Business key expression': '业务编号表达式', 'Variable events': '变量事件', 'Documentation: Variable events': '说明：变量事件',
  'Specify more than one variable change event as a comma separated list. Variable change events are:': '多个变量事件用逗号分隔。变量事件有：',
  'Define the name of the variable that will contain the error message.': '存放错误信息的变量名。', 'Define the name of the variable that will contain the escalation code.': '存放升级代码的变量名。',
  boolean: '是或否', date: '日期', enum: '枚举', long: '整数', string: '文字', '<custom type>': '<自定义类型>', 'Custom type': '自定义类型', Values: '值', 'Propagate all variables': '传递全部变量', 'Element variable': '元素变量',
  'Asynchronous before': '先保存再执行', 'Asynchronous after': '执行后保存', 'A cycle defined as ISO 8601 repeating intervals format, or a cron expression.': '周期：ISO 8601 重复间隔，或者 cron 表达式。',
  'every hour on the hour from 9-5 p.m. UTC Monday-Friday': '周一至周五 9 时至 17 时（UTC）每小时', Scope: '范围', Assignee: '指定办理人', 'Candidate users': '候选人员', 'Candidate groups': '由谁办理（科室）', 'Due date': '办理期限', 'Follow up date': '跟进日期',
  'The follow up date as an EL expression (e.g. ${someDate}) or an ': '跟进日期：表达式（如 ${someDate}）或者 ', 'The due date as an EL expression (e.g. ${someDate}) or an ISO date (e.g. 2015-06-26T09:54:00).': '从开始算起，P5D 是五天；也可以是表达式或者日期。',
  'This maps to the process definition key.': '就是流程的编号，发布以后不要改。', 'This maps to the task definition key.': '就是步骤的编号，发布以后不要改。',
  'Number of days before this resource is being cleaned up. If specified, takes precedence over the engine configuration.': '历史记录保存多少天以后清除；填写了就不用引擎的设置。', 'Learn more.': '详细说明',
  'Definition name': '定义名称', 'Definition ID': '定义编号', Name: '名称', ID: '编号', General: '通用', Documentation: '说明', 'Element documentation': '说明', 'Process documentation': '流程说明',

  Select: '选择', Change: '更换', Unlink: '解除', Applied: '已套用', 'Not found': '没有找到', Remove: '移除', Template: '模板',
  'The template applied was not found. Therefore, its properties cannot be shown. Unlink to access the data.': '没有找到套用的模板，所以不能按模板显示；解除模板以后可以看到内容。',
  Update: '更新', 'Update available': '有新版本', Incompatible: '不兼容', 'A new version of the template is available: {templateVersion}': '模板有新版本：{templateVersion}',
  'A version of this template is available that supports your environment: {templateVersion}': '有适合本系统的模板版本：{templateVersion}', Deprecated: '已停用', 'This template is deprecated.': '这个模板已停用。',
  'No compatible version of this template was found for your environment. Unlink to access the template’s data.': '没有适合本系统的模板版本；解除模板以后可以看到内容。', Description: '说明', 'Custom properties': '自定义属性',
  'Must not be empty.': '必须填写。', 'Field cannot exceed {maxLength} characters.': '不能超过 {maxLength} 个字。', 'Field must be at least {minLength} characters.': '至少 {minLength} 个字。', 'Must match pattern {pattern}.': '必须符合格式 {pattern}。',
  'Local variable assignment': '局部变量', On: '是', Off: '否', "Parameter won't be created as local variable.": '不作为局部变量。', '<unnamed>': '<没有名称>', '<none>': '<无>', '<empty>': '<空>', 'Process variable assignment': '流程变量',
  "Parameter won't be available in process scope.": '不放到流程里。', 'Process variable name must not be empty.': '流程变量名必须填写。', 'Process variable name must not contain spaces.': '流程变量名不能有空格。', 'Assign to process variable': '写入流程变量',

  Events: '事件', Tasks: '步骤', Gateways: '分支', 'Sub-processes': '子流程', Data: '数据', Participants: '池', 'Start events': '开始事件', 'Intermediate catch events': '等待事件', 'Intermediate throw events': '中间抛出事件',
  'Boundary events': '边界事件', 'End events': '结束事件', 'Boundary event': '边界事件', 'Ad-hoc sub-process': '特别子流程', 'Ad-hoc sub-process (collapsed)': '特别子流程（收起）', 'Ad-hoc sub-process (expanded)': '特别子流程（展开）',
  'Expanded pool/participant': '展开的池', 'Event based instantiating Gateway': '事件启动的分支', 'Parallel Event based instantiating Gateway': '并行事件启动的分支',
};
