package publicpost.process.allowed;

import java.util.Set;

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
}
