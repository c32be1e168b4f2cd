package publicpost.process.rest;

import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/** The engine's REST as the webapps bring it along, with our answers instead of its own where something fails. */
final class EngineApi extends EngineRestApplication {

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<>(super.getClasses());
        classes.removeIf(ExceptionMapper.class::isAssignableFrom);
        return classes;
    }

    @Override
    public Set<Object> getSingletons() {
        return Set.of(
                new EngineErrors(),
                new EngineErrors.Unreadable(),
                new EngineErrors.Unfitting(),
                new BoundedLists(),
                new PlainSubmission());
    }
}
