package publicpost.process.modelcheck;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every human step says which office does it, by when and by which clause. */
final class HumanSteps implements Rule {

    private static final Pattern ASKED = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution\\)}");

    private static final String DAYS = "请写成天数，如 P3D（%d 年以内），或 ${dates.…(execution)}";

    private final Program program;

    HumanSteps(Program program) {
        this.program = program;
    }

    @Override
    public void check(ModelSet set, Findings found) {
        set.models().values().forEach(model -> model.all(UserTask.class).forEach(task -> {
            checkOffice(model.spot(task), task.getCamundaCandidateGroups(), found);
            checkDue(model.spot(task), task.getCamundaDueDate(), found);
            checkFollowUp(model.spot(task), task.getCamundaFollowUpDate(), found);
            Clauses.mustBeCited(model, task, found);
        }));
    }

    private void checkOffice(Spot spot, String groups, Findings found) {
        if (groups == null || groups.isBlank()) {
            found.error(
                    spot, "candidate-groups", "没有写由哪个机构办理（“办理机构”，没有模板的在“用户分配”），请填写机构代码或 ${candidates.…(execution)}");
        } else if (!asks("candidates", groups)) {
            Stream.of(groups.split(", ?"))
                    .filter(group -> !program.offices().containsKey(group))
                    .forEach(group -> found.error(
                            spot, "candidate-groups", "没有“%s”这个机构，请填写机构代码或 ${candidates.…(execution)}", group));
        }
    }

    private void checkDue(Spot spot, String due, Findings found) {
        if (due == null || due.isBlank()) {
            found.error(spot, "due-date", "没有办理期限，请填写，如 P3D 或 ${dates.…(execution)}");
        } else if (!isDay(due)) {
            found.error(spot, "due-date", "办理期限“%s”不能用，" + DAYS, due, EngineTimes.MOST_YEARS);
        }
    }

    private void checkFollowUp(Spot spot, String day, Findings found) {
        if (day != null && !isDay(day)) {
            found.error(spot, "due-date", "跟进日期“%s”不能用，" + DAYS, day, EngineTimes.MOST_YEARS);
        }
    }

    private boolean isDay(String text) {
        return asks("dates", text) || EngineTimes.isTerm(text);
    }

    private boolean asks(String bean, String text) {
        var asked = ASKED.matcher(text.strip());
        return asked.matches()
                && asked.group(1).equals(bean)
                && program.questions().get(bean).contains(asked.group(2));
    }
}
