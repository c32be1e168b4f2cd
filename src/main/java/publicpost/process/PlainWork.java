package publicpost.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;

/**
 * One task done, or one case begun, at a desk of our own, in a transaction: whatever refuses it – the step, a duty, the database, or
 * somebody who was quicker – refuses it in our words.
 */
@Component
public class PlainWork {

    private final Work work;

    PlainWork(Work work) {
        this.work = work;
    }

    /** @throws Refused when it is not taken; nothing is written then, and nobody has claimed the task */
    public void complete(Officer officer, Task task, Map<String, ?> answer) {
        try {
            work.complete(officer, task, answer);
        } catch (RuntimeException failed) {
            throw inOurWords(failed);
        }
    }

    /**
     * Begins a case with its start form, likewise.
     *
     * @return the case number
     * @throws Refused when it is not taken; nothing is written then
     */
    public String start(Officer officer, String process, String form, Map<String, ?> answer) {
        try {
            return work.start(officer, process, form, answer);
        } catch (RuntimeException failed) {
            throw inOurWords(failed);
        }
    }

    /** To be thrown instead of a failure: what it says to the officer, or itself. */
    static RuntimeException inOurWords(RuntimeException failed) {
        return refused(failed).<RuntimeException>map(refused -> refused).orElse(failed);
    }

    /** What a failure says to the officer, also one that comes only with the end of the transaction. */
    public static Optional<Refused> refused(RuntimeException failed) {
        for (Throwable cause = PlainRefusals.plain(failed); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
            if (cause instanceof OptimisticLockingException) {
                return Optional.of(PlainRefusals.JUST_CHANGED);
            }
        }
        return Optional.empty();
    }
}
