package publicpost.process.modelcheck;

import java.beans.Introspector;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Every service task runs the step of the software that bears its name, and that there is. */
final class ServiceSteps implements Rule {

    private final Program program;

    ServiceSteps(Program program) {
        this.program = program;
    }

    @Override
    public void check(ModelSet set, Findings found) {
        for (var model : set.models().values()) {
            for (var task : model.all(ServiceTask.class)) {
                var right = "${%s}".formatted(Introspector.decapitalize(task.getId()));
                if (!program.delegates().contains(task.getId())) {
                    found.error(model.spot(task), "delegate", "系统里没有“%s”这个自动环节，请从构件中选用，并使用构件的编号", task.getId());
                } else if (!right.equals(task.getCamundaDelegateExpression())) {
                    found.error(model.spot(task), "delegate", "应执行与编号同名的步骤，请把 Delegate expression 改为 %s", right);
                }
            }
        }
    }
}
