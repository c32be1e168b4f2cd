package publicpost.process.allowed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A program with one step and one bean to ask, for models that are never run. */
public final class Known implements Nameable {

    /** What a model got out of the program. */
    final List<String> called = new ArrayList<>();

    @Override
    public Set<String> delegates() {
        return Set.of("closeMatter");
    }

    @Override
    public boolean hasMethod(String bean, String method) {
        return bean.equals("dates") && method.equals("termEnds");
    }

    @Override
    public Set<String> variables() {
        return Set.of("outcome");
    }

    @Override
    public Object bean(String name) {
        return switch (name) {
            case "closeMatter" -> (JavaDelegate) execution -> called.add("closeMatter");
            case "dates" -> new Dates(called);
            default -> null;
        };
    }

    /** Beside the method for models it has one that is not for them. */
    public record Dates(List<String> called) {

        public String termEnds(DelegateExecution execution) {
            called.add("termEnds");
            return "2026-05-11T00:00:00";
        }

        public String everything(DelegateExecution execution) {
            called.add("everything");
            return "";
        }
    }
}
