package publicpost.process.replay;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import publicpost.process.allowed.Nameable;

/** Stands in for every bean that a model may name: says what was said then, and does nothing. */
@Component
class Doubles {

    /** No timer of a case that is played is ever due: what came then is made to come. */
    private static final Date NEVER = Date.from(Instant.EPOCH.plus(365_000, ChronoUnit.DAYS));

    private final Nameable real;
    private final ListableBeanFactory beans;

    Doubles(Nameable real, ListableBeanFactory beans) {
        this.real = real;
        this.beans = beans;
    }

    Nameable nameable() {
        return new Nameable() {
            @Override
            public Set<String> delegates() {
                return real.delegates();
            }

            @Override
            public boolean hasMethod(String bean, String method) {
                return real.hasMethod(bean, method);
            }

            @Override
            public Set<String> variables() {
                return real.variables();
            }

            @Override
            public Object bean(String name) {
                if (real.delegates().contains(name)) {
                    return (JavaDelegate) execution -> Player.now().serve(execution);
                }
                return beans.containsBean(name) && real.bean(name) != null ? name : null;
            }

            @Override
            public Object ask(String bean, String method, Object execution) {
                return said(bean, method, ((DelegateExecution) execution).getCurrentActivityId());
            }
        };
    }

    private Object said(String bean, String method, String node) {
        var type = answers(bean, method);
        if (type == boolean.class || type == Boolean.class) {
            return Player.now().answer(bean + "." + method, node);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return LongStream.rangeClosed(1, Player.now().instances(Kinds.framed(node)))
                    .boxed()
                    .toList();
        }
        return type == Date.class ? NEVER : "";
    }

    private Class<?> answers(String bean, String method) {
        var type = ClassUtils.getUserClass(beans.getType(bean));
        try {
            return type.getMethod(method, DelegateExecution.class).getReturnType();
        } catch (NoSuchMethodException notOurs) {
            throw new IllegalStateException("%s.%s".formatted(bean, method), notOurs);
        }
    }
}
