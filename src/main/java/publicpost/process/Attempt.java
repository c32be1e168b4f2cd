package publicpost.process;

import org.camunda.bpm.engine.impl.context.Context;

/** How often the step at hand has been tried before. */
enum Attempt {
    FIRST,
    AGAIN,
    /** If this fails too, the engine gives up and shows an incident. */
    LAST;

    /** Of the job that runs right now; a step that runs without one is tried once. */
    static Attempt now() {
        var job = Context.getCommandContext().getCurrentJob();
        if (job == null || job.getExceptionMessage() == null) {
            return FIRST;
        }
        return job.getRetries() > 1 ? AGAIN : LAST;
    }
}
