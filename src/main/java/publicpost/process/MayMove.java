package publicpost.process;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.absence.Absences;

/** Who may move a task, and how: who has it, whose it is, and who stands in for who has it. */
@Component
class MayMove {

    private final Absences absences;

    MayMove(Absences absences) {
        this.absences = absences;
    }

    Set<TaskMove> of(OpenTask task, Officer officer) {
        var may = EnumSet.noneOf(TaskMove.class);
        if (!officer.worksForAny(task.offices())) {
            return may;
        }
        if (has(task, officer)) {
            may.addAll(task.delegated() ? Set.of(TaskMove.HAND_BACK) : given(task));
        } else if (task.assignee() == null) {
            may.addAll(given(task));
        } else if (standsInForHolder(task, officer)) {
            may.add(TaskMove.STAND_IN);
        }
        if (officer.id().equals(task.owner()) && !has(task, officer)) {
            may.add(TaskMove.TAKE_BACK);
        }
        return may;
    }

    /** What is done for somebody who is away is not delegated once more: it could come back to nobody. */
    private static Set<TaskMove> given(OpenTask task) {
        return task.owner() == null
                ? EnumSet.of(TaskMove.HAND_OVER, TaskMove.DELEGATE)
                : EnumSet.of(TaskMove.HAND_OVER);
    }

    private static boolean has(OpenTask task, Officer officer) {
        return officer.id().equals(task.assignee());
    }

    private boolean standsInForHolder(OpenTask task, Officer officer) {
        return absences.standsInFor(officer.id()).stream()
                .anyMatch(absence -> absence.account().equals(task.assignee())
                        && task.offices().contains(absence.office())
                        && officer.worksFor(absence.office()));
    }
}
