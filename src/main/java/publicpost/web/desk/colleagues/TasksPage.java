package publicpost.web.desk.colleagues;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.process.AbsenceDesk;
import publicpost.process.MyTasks;
import publicpost.process.Officer;
import publicpost.process.ReminderDesk;
import publicpost.process.TaskMoveDesk;
import publicpost.web.audit.Recorded;

/** 我的任务: what is to be done by whom, and one task with what may be done with it. */
@Controller
class TasksPage {

    private final MyTasks mine;
    private final TaskMoveDesk moves;
    private final AbsenceDesk absences;
    private final ReminderDesk reminders;

    TasksPage(MyTasks mine, TaskMoveDesk moves, AbsenceDesk absences, ReminderDesk reminders) {
        this.mine = mine;
        this.moves = moves;
        this.absences = absences;
        this.reminders = reminders;
    }

    /**
     * @param show {@code overdue} for those only, {@code below} for those of the offices below
     * @param moved the move after which one comes back here
     */
    @Recorded(subject = "tasks")
    @GetMapping("/desk/tasks")
    ModelAndView list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String moved,
            Officer officer) {
        if (show.equals("below")) {
            return new ModelAndView("desk/tasks-below", Map.of("rows", reminders.below(officer, ReminderDesk.MOST)));
        }
        var onlyOverdue = show.equals("overdue");
        var model = new HashMap<String, Object>(Map.of(
                "list",
                mine.of(officer, onlyOverdue, number(page)),
                "overdue",
                onlyOverdue,
                "me",
                officer.id(),
                "above",
                reminders.isFor(officer),
                "standsInFor",
                absences.standsInFor(officer)));
        MovePaths.find(moved).ifPresent(move -> model.put("moved", move.label()));
        return new ModelAndView("desk/tasks", model);
    }

    /** Whatever is no page leads to the first. */
    private static int number(String page) {
        return Optional.of(page)
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    @Recorded(subject = "task/{task}", task = "task")
    @GetMapping("/desk/tasks/{task}")
    ModelAndView one(@PathVariable String task, Officer officer) {
        return new ModelAndView("desk/task", Map.of("at", moves.of(task, officer), "me", officer.id()));
    }

    @ExceptionHandler
    ModelAndView notThere(NoSuchElementException missing) {
        return new ModelAndView("desk/message", Map.of("text", "任务不存在、已办结，或不由您所在的部门办理。"), HttpStatus.NOT_FOUND);
    }
}
