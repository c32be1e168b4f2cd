package publicpost.process.sheets;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.process.Officer;
import publicpost.process.PlainWork;
import publicpost.process.sheets.Taken.State;

/** Does the task of every row as its form would: each for itself, so that one that is wrong holds up no other. */
@Component
public class SheetSaving {

    /** More than any village has; whoever has more saves twice. */
    public static final int MOST = 500;

    private static final Logger LOG = LoggerFactory.getLogger(SheetSaving.class);

    private final PlainWork work;
    private final Tasks tasks;
    private final Rows rows;
    private final SheetDesk desk;
    private final Hands hands;

    SheetSaving(PlainWork work, Tasks tasks, Rows rows, SheetDesk desk, Hands hands) {
        this.work = work;
        this.tasks = tasks;
        this.rows = rows;
        this.desk = desk;
        this.hands = hands;
    }

    /**
     * @return for each row what became of it, in the same order
     * @throws Refused when a row is none of the officer's; nothing is done then
     */
    public List<Taken> take(Sheet sheet, Typed typed, Officer officer) {
        check(typed);
        var open = tasks.open(
                sheet.step(), typed.rows().stream().map(Typed.Row::task).collect(toSet()));
        refuseOthers(sheet, typed, open, officer);
        var cases = cases(typed, open);
        // a post that is short goes to whoever is first in the ranking, not to whose thread was quicker
        var inOrder = sheet == Sheet.APPROVE;
        var taken = hands.each(typed.rows(), inOrder, row -> take(sheet, typed, row, open.get(row.task()), officer));
        var done = rows.lastOf(sheet.step(), cases.values());
        return taken.stream()
                .map(one -> one.told(done.get(cases.get(one.task()))))
                .toList();
    }

    /** By the number of the task; what was sent along counts only where there is none, and was asked for at the door. */
    private Map<String, String> cases(Typed typed, Map<String, Task> open) {
        var own = tasks.cases(open.values());
        var cases = new HashMap<String, String>();
        for (var row : typed.rows()) {
            var task = open.get(row.task());
            var number = task == null ? null : own.get(task.getProcessInstanceId());
            cases.put(row.task(), number == null ? row.caseNumber() : number);
        }
        return cases;
    }

    private static void check(Typed typed) {
        if (typed.rows() == null || typed.rows().isEmpty()) {
            throw Refused.at("rows", "表格", "没有填写任何一行");
        }
        if (typed.rows().size() > MOST) {
            throw Refused.at("rows", "表格", "一次最多办理 %d 行".formatted(MOST));
        }
        for (var row : typed.rows()) {
            if (row == null || row.task() == null || row.caseNumber() == null) {
                throw Refused.at("rows", "表格", "有一行无法读取，请刷新后重试");
            }
        }
    }

    /** A page shows nobody such a row, so whoever sends one is told nothing about it. */
    private void refuseOthers(Sheet sheet, Typed typed, Map<String, Task> open, Officer officer) {
        Set<String> mine = open.isEmpty() ? Set.of() : tasks.mine(open.keySet(), officer);
        var others = new HashSet<>(open.keySet());
        others.removeAll(mine);
        var gone = typed.rows().stream()
                .filter(row -> !mine.contains(row.task()))
                .map(Typed.Row::caseNumber)
                .collect(toSet());
        if (areOpen(sheet, others) || !desk.wereFor(officer, sheet, gone)) {
            throw Refused.at("rows", "表格", "有一行不由您所在的部门办理，请刷新后重试");
        }
    }

    /** One that a colleague has done since it was read is nobody else's: it is gone. */
    private boolean areOpen(Sheet sheet, Set<String> others) {
        return !others.isEmpty() && !tasks.open(sheet.step(), others).isEmpty();
    }

    private Taken take(Sheet sheet, Typed typed, Typed.Row row, Task task, Officer officer) {
        var before = standing(row, task, officer);
        if (before != null) {
            return before;
        }
        try {
            work.complete(officer, task, answer(sheet, typed, row));
            return new Taken(row.task(), State.TAKEN, null, null, null, List.of());
        } catch (Refused refused) {
            // whoever was quicker by a moment is named, not what the engine made of it
            var meanwhile = standing(row, now(sheet, row), officer);
            return meanwhile == null ? Taken.wrong(row.task(), refused.errors()) : meanwhile;
        } catch (RuntimeException failed) {
            var meanwhile = standing(row, now(sheet, row), officer);
            if (meanwhile != null) {
                return meanwhile;
            }
            LOG.error("a row of {} could not be done", sheet, failed);
            return Taken.wrong(row.task(), List.of(new FieldError("task", "办理", "系统没能办理这一行，请稍后再试")));
        }
    }

    private Task now(Sheet sheet, Typed.Row row) {
        return tasks.open(sheet.step(), List.of(row.task())).get(row.task());
    }

    /** Null while the task may be done by this officer. */
    private static Taken standing(Typed.Row row, Task task, Officer officer) {
        if (task == null) {
            return new Taken(row.task(), State.GONE, null, null, null, List.of());
        }
        var holder = task.getAssignee();
        return holder == null || holder.equals(officer.id()) ? null : Taken.held(row.task(), holder);
    }

    private static Map<String, Object> answer(Sheet sheet, Typed typed, Typed.Row row) {
        var answer = new HashMap<String, Object>(sheet.said());
        put(answer, sheet, typed.once());
        put(answer, sheet, row.typed());
        return answer;
    }

    /** What the sheet does not ask for is not taken: a name could be one of the models' own. */
    private static void put(Map<String, Object> answer, Sheet sheet, Map<String, Object> typed) {
        if (typed != null) {
            typed.forEach((name, value) -> {
                if (sheet.asksFor(name) && value != null && !value.equals("")) {
                    answer.put(name, value);
                }
            });
        }
    }
}
