package publicpost.process.modelcheck;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A timer points at a date in our rows, so that nobody has to move timers; only an hour of a day may begin a process. */
final class TimerRule implements Rule {

    private static final Pattern DATE = Pattern.compile("\\$\\{dates\\.(\\w+)\\(execution\\)}");
    private static final Pattern AT_AN_HOUR = Pattern.compile("\\d+ \\d+ \\d+ (\\*|\\d+) \\* \\?");

    private final Program program;

    TimerRule(Program program) {
        this.program = program;
    }

    @Override
    public void check(ModelSet set, Findings found) {
        set.models().values().forEach(model -> model.all(TimerEventDefinition.class)
                .forEach(timer -> check(model, timer, found)));
    }

    private void check(Model model, TimerEventDefinition timer, Findings found) {
        var spot = Spot.of(model.file(), timer.getParentElement());
        if (timer.getTimeCycle() != null) {
            var beginsTheProcess =
                    timer.getParentElement() instanceof StartEvent start && start.getParentElement() instanceof Process;
            if (!beginsTheProcess) {
                found.error(spot, "timer", "只有流程的开始可以按时刻重复，请改为 ${dates.…(execution)}");
            } else if (!AT_AN_HOUR
                    .matcher(timer.getTimeCycle().getTextContent().strip())
                    .matches()) {
                found.error(spot, "timer", "启动时刻应为每天或每月某日的钟点，如 0 0 6 * * ?");
            }
            return;
        }
        var date = timer.getTimeDate() == null
                ? ""
                : timer.getTimeDate().getTextContent().strip();
        var asked = DATE.matcher(date);
        if (!asked.matches() || !program.questions().get("dates").contains(asked.group(1))) {
            found.error(spot, "timer", "定时应指向案件里的日期，请写成 ${dates.…(execution)}，不要写死天数");
        }
    }
}
