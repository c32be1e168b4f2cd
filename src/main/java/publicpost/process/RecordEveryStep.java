package publicpost.process;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the recorder and the separation of duties on every human step of every model, so that no model can forget them. */
@Component
class RecordEveryStep extends AbstractBpmnParseListener {

    private final ObjectProvider<Recorder> recorder;
    private final ObjectProvider<AssignApart> assignApart;

    RecordEveryStep(ObjectProvider<Recorder> recorder, ObjectProvider<AssignApart> assignApart) {
        this.recorder = recorder;
        this.assignApart = assignApart;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(
                TaskListener.EVENTNAME_COMPLETE, done -> recorder.getObject().notify(done));
        task.addTaskListener(TaskListener.EVENTNAME_UPDATE, Delegation::mustNotHaveSubmitted);
        task.addTaskListener(
                TaskListener.EVENTNAME_ASSIGNMENT,
                given -> assignApart.getObject().notify(given));
    }
}
