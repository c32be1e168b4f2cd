package publicpost.process.allowed;

import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/** What a model may name in an expression; nothing else of the program is there for it. */
public interface Nameable {

    /** The beans that a service task may run, by name. */
    Set<String> delegates();

    /** Whether that bean has that method for models: public, declared by it, and asking for the execution only. */
    boolean hasMethod(String bean, String method);

    /** The variables that a gateway may compare. */
    Set<String> variables();

    /** The delegate or the bean with methods of that name; null where a model must not see one. */
    Object bean(String name);

    /** What a bean answers to a model's question, asked with the execution. */
    default Object ask(String bean, String method, Object execution) {
        var asked = bean(bean);
        try {
            return asked.getClass().getMethod(method, DelegateExecution.class).invoke(asked, execution);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new ELException(thrown.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new ELException(missing);
        }
    }
}
