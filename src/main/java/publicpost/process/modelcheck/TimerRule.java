package publicpost.process.modelcheck;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A timer points at a date in our rows, so that nobody has to move timers; only an hour of a day may begin a process. */
final class TimerRule implements Rule {

    private static final Pattern DATE = Pattern.compile("\\$\\{dates\\.(\\w+)\\(execution\\)}");
    private static final Pattern AT_AN_HOUR = Pattern.compile("\\d+ \\d+ \\d+ (?<day>\\*|\\d+) \\* \\?");

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
        if (timer.getParentElement() instanceof StartEvent start && start.getParentElement() instanceof Process) {
            checkStart(spot, timer, found);
        } else if (timer.getTimeCycle() != null) {
            found.error(spot, "timer", "只有流程的开始可以按时刻重复，请改为 ${dates.…(execution)}");
        } else if (!asksForDate(text(timer.getTimeDate()))) {
            found.error(spot, "timer", "定时应指向案件里的日期，请写成 ${dates.…(execution)}，不要写死天数");
        }
    }

    /** Before a process begins there is no case that a date could be asked of. */
    private static void checkStart(Spot spot, TimerEventDefinition timer, Findings found) {
        var hour = AT_AN_HOUR.matcher(text(timer.getTimeCycle()));
        if (!hour.matches() || !EngineTimes.isCycle(hour.group())) {
            found.error(spot, "timer", "启动时刻应为每天或每月某日的钟点，依次为秒、分、时、日，如 0 0 6 * * ?");
        } else if (!hour.group("day").equals("*") && Integer.parseInt(hour.group("day")) > EngineTimes.SHORTEST_MONTH) {
            found.error(spot, "timer", "不是每个月都有 %s 日，请改为 1 至 %d 日", hour.group("day"), EngineTimes.SHORTEST_MONTH);
        }
    }

    private boolean asksForDate(String text) {
        var asked = DATE.matcher(text);
        return asked.matches() && program.questions().get("dates").contains(asked.group(1));
    }

    private static String text(ModelElementInstance time) {
        return time == null ? "" : time.getTextContent().strip();
    }
}
