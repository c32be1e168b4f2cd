package publicpost.process;

import org.camunda.bpm.engine.BadUserRequestException;
import publicpost.casefile.Refused;

/** In the engine's terms: a task, or an office, that somebody may not be given. Tasklist and Admin get 400 and the words. */
class RefusedAssignment extends BadUserRequestException {

    RefusedAssignment(Refused refused) {
        super(refused.inWords());
        initCause(refused);
    }
}
