package publicpost.process.allowed;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/** Finds the beans that a model may name, before any variable of the same name, and the methods it may call on them. */
final class OwnBeans extends AnsweringNames {

    /** A bean that answers questions, by the name by which the model asked for it. */
    private record Asked(String name) {}

    private final Nameable nameable;

    OwnBeans(Nameable nameable) {
        this.nameable = nameable;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        var bean = nameable.bean(name);
        if (bean != null) {
            context.setPropertyResolved(true);
        }
        return bean == null || nameable.delegates().contains(name) ? bean : new Asked(name);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] given) {
        if (!(base instanceof Asked asked)
                || !nameable.hasMethod(asked.name(), String.valueOf(method))
                || given.length != 1
                || !(given[0] instanceof DelegateExecution)) {
            throw new NotAllowed("不允许调用方法“%s”".formatted(Report.quoted(String.valueOf(method))));
        }
        context.setPropertyResolved(true);
        return nameable.ask(asked.name(), String.valueOf(method), given[0]);
    }
}
