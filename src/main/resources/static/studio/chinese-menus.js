// What the modeler's menus say of each element that they offer.
export const MENUS = {
  'An unspecified step, often used as a placeholder': '没有指明种类的步骤', 'Automated work carried out by a job worker or connector': '系统自动办的步骤', 'Publishes a message to a receiver': '发出消息', 'Waits for a message to be received': '等待消息',
  'A task done by a person without any tooling or UI': '不用系统办的步骤', 'Evaluates a business rule, typically a DMN decision': '查规则表', 'Runs a script': '运行脚本（不能发布）', 'Calls another process as a reusable subprocess': '调用另一个流程',
  'Groups elements into a subprocess, shown collapsed': '子流程，收起显示', 'Groups elements into a subprocess, shown inline': '子流程，展开显示', 'Activities run in any order; shown collapsed': '不分先后的步骤，收起显示', 'Activities run in any order, any number of times': '不分先后、可以多次的步骤',
  'Atomic units of work in a process': '流程里的一步', 'Route the flow: branch or merge paths': '分开或汇合', 'Nested or reusable activities': '嵌在里面的步骤', 'Wait for something to happen before continuing': '等到发生以后继续', 'Emit an event, then continue': '发出以后继续',
  'React to something while an activity is running': '步骤办理中间发生的事', 'Where a process path ends': '到此结束', 'Things a process reacts to or emits': '收到、发出或发生的事', 'Data the process uses': '流程用的数据', 'Work that needs to be done by a person': '由人办理的步骤',
  'Routes the token down one path, based on data': '按结果走其中一条', 'Splits the flow into parallel paths, or joins them': '同时走几条，或者等齐', 'Takes every outgoing path whose condition is met': '符合条件的都走', 'Models complex branching or merging behavior': '复杂的分开或汇合',
  'Follows the path of whichever event occurs first': '先发生的走哪条', 'A subprocess that completes as a whole, or is compensated': '整体完成或整体撤销的子流程', 'A subprocess triggered by an event in its scope': '由事件启动的子流程', 'Waits until a message is received': '等到收到消息',
  'Waits for a defined time or duration': '等到某天或一段时间', 'Waits until a condition is met': '等到符合条件', 'Continues from a matching link event': '从同名的链接接着走', 'Waits for a matching signal to be broadcast': '等待信号', 'Marks a point in the flow': '标记走到这里',
  'Sends a message': '发出消息', 'Raises an escalation to a higher scope': '升级', 'Jumps to a matching link event': '跳到同名的链接', 'Triggers compensation of completed activities': '撤销已完成的步骤', 'Broadcasts a signal': '发出信号',
  'Interrupts the activity when a message is received': '收到消息就中断', 'Interrupts the activity on a defined timer': '到时间就中断', 'Interrupts the activity on an escalation': '升级就中断', 'Interrupts the activity when a condition is met': '符合条件就中断',
  'Interrupts the activity when it throws an error': '出错就中断', 'Reacts when a transaction is canceled': '事务取消时', 'Interrupts the activity on a matching signal': '收到信号就中断', 'Attaches a compensation handler to the activity': '附上撤销的办法',
  'Reacts to a message while the activity continues': '收到消息，步骤照常', 'Fires on a timer while the activity continues': '到时间触发，步骤照常', 'Reacts to an escalation while the activity continues': '升级，步骤照常', 'Reacts when a condition is met; activity continues': '符合条件，步骤照常',
  'Reacts to a signal while the activity continues': '收到信号，步骤照常', 'Ends the current path': '这一条结束', 'Ends the path and sends a message': '结束并发出消息', 'Ends the path and raises an escalation': '结束并升级', 'Ends the path by throwing an error': '以错误结束',
  'Cancels the transaction and ends the path': '取消事务并结束', 'Ends the path and triggers compensation': '结束并撤销', 'Ends the path and broadcasts a signal': '结束并发出信号', 'Immediately ends all active paths in the scope': '全部立即结束',
  'Data that persists beyond the process instance': '流程结束以后还在的数据', 'Data created and used within a process instance': '流程中间用的数据',
};
