package publicpost.process;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import publicpost.scope.Reach;

/** The engine's tables hold no people: what of them an officer sees is settled by the engine's own rights. */
class EngineReach extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        return Reach.WHOLE.during(() -> next.execute(command));
    }
}
