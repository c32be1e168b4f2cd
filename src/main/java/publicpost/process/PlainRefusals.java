package publicpost.process;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import publicpost.casefile.Refused;

/**
 * Lets a refused form come out of the engine as it is; wrapped as the engine does, Tasklist would call it an error 500.
 * Where two people did the same at once, the database refuses the later one, and that is an answer too.
 */
class PlainRefusals extends CommandInterceptor {

    static final Refused JUST_CHANGED = Refused.at("task", "办理", "同一事项刚由他人登记或修改，请刷新后核对");

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException wrapped) {
            throw plain(wrapped);
        }
    }

    static RuntimeException plain(RuntimeException wrapped) {
        var apart = KeptApart.by(wrapped);
        if (apart.isPresent()) {
            return apart.get();
        }
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedForm || cause instanceof RefusedAssignment) {
                return (RuntimeException) cause;
            }
            if (cause instanceof DataIntegrityViolationException
                    || cause instanceof OptimisticLockingFailureException) {
                return new RefusedForm(JUST_CHANGED);
            }
        }
        return wrapped;
    }
}
