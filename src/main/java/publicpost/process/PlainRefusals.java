package publicpost.process;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Lets a refused form come out of the engine as it is; wrapped as the engine does, Tasklist would call it an error 500. */
class PlainRefusals extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ProcessEngineException wrapped) {
            throw plain(wrapped);
        }
    }

    private static ProcessEngineException plain(ProcessEngineException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedForm refused) {
                return refused;
            }
        }
        return wrapped;
    }
}
