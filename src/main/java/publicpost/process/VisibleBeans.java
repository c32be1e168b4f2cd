package publicpost.process;

import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import publicpost.process.allowed.Nameable;

/** The beans a model may name. A model can be edited by many, so it must not reach the rest of the program. */
@Component
class VisibleBeans extends AbstractMap<Object, Object> implements Nameable {

    private final ListableBeanFactory beans;
    private final Set<String> delegates;
    private final Set<String> asked;

    VisibleBeans(ListableBeanFactory beans) {
        this.beans = beans;
        delegates = Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false));
        asked = Set.of(beans.getBeanNamesForAnnotation(InModels.class));
    }

    @Override
    public Set<String> delegates() {
        return delegates;
    }

    @Override
    public boolean hasMethod(String bean, String method) {
        var type = asked.contains(bean) ? beans.getType(bean) : null;
        return type != null
                && Stream.of(ClassUtils.getUserClass(type).getDeclaredMethods())
                        .filter(one -> Modifier.isPublic(one.getModifiers()) && !Modifier.isStatic(one.getModifiers()))
                        .filter(one -> one.getName().equals(method))
                        .map(one -> one.getParameterTypes())
                        .anyMatch(types -> types.length == 1 && types[0] == DelegateExecution.class);
    }

    @Override
    public Set<String> variables() {
        return CaseVariables.OWN;
    }

    @Override
    public Object bean(String name) {
        return get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && (delegates.contains(text) || asked.contains(text));
    }

    /** Looked up when a model asks: the engine must be there before the delegates that use it. */
    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        var names = new TreeSet<>(delegates);
        names.addAll(asked);
        return names.stream().map(name -> Map.entry((Object) name, get(name))).collect(Collectors.toSet());
    }
}
