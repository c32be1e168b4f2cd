package publicpost.process;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.process.Colleagues.Colleague;

/** 移交、委派、交回、收回、代办: what an officer may do with a task but doing it. */
@Component
public class TaskMoveDesk {

    /**
     * A task, and what the officer may do with it.
     *
     * @param colleagues to whom it may be given
     */
    public record Movable(OpenTask task, List<TaskMove> moves, List<Colleague> colleagues) {}

    private final OpenTasks open;
    private final MayMove mayMove;
    private final TaskMoves moves;
    private final Colleagues colleagues;

    TaskMoveDesk(OpenTasks open, MayMove mayMove, TaskMoves moves, Colleagues colleagues) {
        this.open = open;
        this.mayMove = mayMove;
        this.moves = moves;
        this.colleagues = colleagues;
    }

    /** @throws NoSuchElementException when it is done, or not of the officer's offices */
    public Movable of(String id, Officer officer) {
        var task = open.find(id)
                .filter(found -> officer.worksForAny(found.offices()))
                .orElseThrow(() -> new NoSuchElementException("no such task"));
        return new Movable(
                task, new ArrayList<>(mayMove.of(task, officer)), colleagues.of(task.offices(), officer.id()));
    }

    /**
     * @param to the account that is to have it, where the move is to somebody
     * @throws Refused when the officer may not, the colleague may not have it, or somebody was quicker
     */
    public void move(String id, TaskMove move, String to, String note, Officer officer) {
        var written = WrittenNote.read(note, move.noteLabel(), move.needsNote());
        if (move.isToSomebody()) {
            mayBeNamed(id, to, officer);
        }
        try {
            moves.move(id, move, to, written, officer);
        } catch (AuthorizationException notTheirs) {
            throw Refused.at("task", "任务", "该任务不由您所在的部门办理");
        } catch (RuntimeException failed) {
            throw PlainWork.inOurWords(failed);
        }
    }

    /** Asked at its field, before the engine asks the same of whoever is given a task. */
    private void mayBeNamed(String id, String to, Officer officer) {
        if (to == null || to.isBlank()) {
            throw Refused.at("account", "同事", "请选择一位同事");
        }
        var offices = open.find(id).map(OpenTask::offices).orElse(Set.of());
        if (officer.worksForAny(offices)
                && colleagues.of(offices, officer.id()).stream()
                        .noneMatch(one -> one.account().equals(to))) {
            throw Refused.at("account", "同事", "没有这个账号，或该账号不属于承办部门");
        }
    }
}
