package publicpost.web.desk.colleagues;

import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.Officer;
import publicpost.process.TaskMove;
import publicpost.process.TaskMoveDesk;
import publicpost.web.audit.Unrecorded;

/** Gives a task from one colleague to another; refused, the form comes back with what was typed. */
@Controller
class MoveCalls {

    private final TaskMoveDesk moves;

    MoveCalls(TaskMoveDesk moves) {
        this.moves = moves;
    }

    @Unrecorded("the move is a step of the case, which is recorded")
    @PostMapping("/api/tasks/{task}/moves/{move:hand-over|delegate|hand-back|take-back|stand-in}")
    ModelAndView move(
            @PathVariable String task,
            @PathVariable String move,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String note,
            Officer officer) {
        var wanted = MovePaths.find(move).orElseThrow();
        try {
            moves.move(task, wanted, account, note, officer);
        } catch (Refused refused) {
            return refused(task, wanted, Map.of("account", account, "note", note), refused, officer);
        }
        return Onward.to("/desk/tasks?moved=" + move);
    }

    private ModelAndView refused(
            String task, TaskMove move, Map<String, String> typed, Refused refused, Officer officer) {
        var wrong = refused.byField();
        if (move.needsNote()) {
            try {
                var model = Map.of("at", moves.of(task, officer), "move", move, "typed", typed, "wrong", wrong);
                return new ModelAndView("desk/task-move :: form", model, HttpStatus.BAD_REQUEST);
            } catch (NoSuchElementException gone) {
                // then there is no form to come back to
            }
        }
        return Onward.wrong(refused);
    }
}
