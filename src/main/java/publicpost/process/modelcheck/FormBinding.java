package publicpost.process.modelcheck;

import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every human step opens the form of its name, of the same version, and every form is opened by somebody. */
final class FormBinding implements Rule {

    private final Program program;

    FormBinding(Program program) {
        this.program = program;
    }

    @Override
    public void check(ModelSet set, Findings found) {
        for (var model : set.models().values()) {
            model.all(UserTask.class).forEach(task -> checkTask(model, task, set, found));
            model.all(StartEvent.class).forEach(start -> checkStart(model, start, set, found));
        }
        if (set.isWhole()) {
            checkUnused(set, found);
        }
    }

    private void checkTask(Model model, UserTask task, ModelSet set, Findings found) {
        var spot = model.spot(task);
        var form = Model.formOf(task);
        if (form.isEmpty()) {
            found.error(spot, "form-missing", "没有表单，请填写同时部署的表单，如 %s.form", Names.kebab(task.getId()));
            return;
        }
        checkThere(spot, task, form.get(), set, found);
        if (!Names.base(form.get()).equals(Names.kebab(task.getId()))) {
            found.error(spot, "form-name", "表单“%s”与环节编号不对应，应为 %s", form.get(), Names.kebab(task.getId()));
        } else if (form.get().endsWith(".html") && !program.steps().contains(task.getId())) {
            found.error(spot, "form-class", "系统里没有“%s”这个环节，网页表单只能用于已有环节；新的环节请用 .form 表单", task.getId());
        }
    }

    private void checkStart(Model model, StartEvent start, ModelSet set, Findings found) {
        Model.formOf(start).ifPresent(form -> {
            checkThere(model.spot(start), start, form, set, found);
            if (!program.openings().contains(Names.camelCase(Names.base(form)))) {
                found.error(model.spot(start), "form-class", "系统里没有由表单“%s”发起的事项，请选用已有的发起表单", form);
            }
        });
    }

    private static void checkThere(Spot spot, BaseElement element, String form, ModelSet set, Findings found) {
        if (set.files().text(form).isEmpty()) {
            found.error(spot, "form-missing", "没有表单文件“%s”，请一并加入或者改用已有的表单", form);
        }
        if (form.endsWith(".form") && !"deployment".equals(Model.camunda(element, "formRefBinding"))) {
            found.error(spot, "form-binding", "表单绑定应为 deployment，使案件始终使用开始时的表单");
        }
    }

    private static void checkUnused(ModelSet set, Findings found) {
        var opened = new TreeSet<String>();
        set.models().values().forEach(model -> model.withForms()
                .flatMap(element -> Model.formOf(element).stream())
                .forEach(opened::add));
        set.files().files().keySet().stream()
                .filter(file -> file.endsWith(".form") || file.endsWith(".html"))
                .filter(file -> !opened.contains(file))
                .forEach(file -> found.warning(Spot.of(file), "form-unused", "没有流程使用这张表单，请删除或者在环节中引用"));
    }
}
