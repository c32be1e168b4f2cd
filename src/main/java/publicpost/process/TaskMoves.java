package publicpost.process;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;

/** Moves a task, with the row locked, and writes the trail of its case: either both or neither. */
@Component
class TaskMoves {

    private final OpenTasks open;
    private final MayMove mayMove;
    private final TaskService tasks;
    private final SignedIn signedIn;
    private final Records records;

    TaskMoves(OpenTasks open, MayMove mayMove, TaskService tasks, SignedIn signedIn, Records records) {
        this.open = open;
        this.mayMove = mayMove;
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.records = records;
    }

    @Transactional
    public void move(String id, TaskMove move, String to, String note, Officer officer) {
        var task = open.locked(id)
                .filter(found -> mayMove.of(found, officer).contains(move))
                .orElseThrow(() -> Refused.at("task", "任务", "任务已办结、已由他人处理，或不由您" + move.label() + "，请刷新"));
        var receiver = receiver(task, move, to, officer);
        signedIn.as(officer, () -> {
            inTheEngine(task, move, receiver, officer);
            return receiver;
        });
        records.step(task.caseNumber(), officer.id(), move.step(), "DONE", inWords(task, move, receiver, note));
    }

    private static String receiver(OpenTask task, TaskMove move, String to, Officer officer) {
        return switch (move) {
            case HAND_OVER, DELEGATE -> to;
            case HAND_BACK -> task.owner();
            case TAKE_BACK, STAND_IN -> officer.id();
        };
    }

    private void inTheEngine(OpenTask task, TaskMove move, String receiver, Officer officer) {
        if (move == TaskMove.DELEGATE) {
            if (task.assignee() == null) {
                tasks.claim(task.id(), officer.id());
            }
            tasks.delegateTask(task.id(), receiver);
            return;
        }
        if (move == TaskMove.STAND_IN && task.owner() == null) {
            tasks.setOwner(task.id(), task.assignee());
        }
        tasks.setAssignee(task.id(), receiver);
    }

    private static String inWords(OpenTask task, TaskMove move, String receiver, String note) {
        var what =
                switch (move) {
                    case HAND_OVER, DELEGATE, HAND_BACK -> "“%s”%s %s".formatted(task.name(), move.label(), receiver);
                    case TAKE_BACK -> "“%s”从 %s 收回".formatted(task.name(), task.assignee());
                    case STAND_IN -> "“%s”代 %s 办理".formatted(task.name(), task.assignee());
                };
        return note.isEmpty() ? what : what + "：" + note;
    }
}
