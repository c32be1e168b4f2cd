package publicpost.process;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The beans a model may name. A model can be edited by many, so it must not reach the rest of the program. */
@Component
class VisibleBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final Set<String> names = new TreeSet<>();

    VisibleBeans(ListableBeanFactory beans) {
        this.beans = beans;
        names.addAll(Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false)));
        names.addAll(Set.of(beans.getBeanNamesForAnnotation(InModels.class)));
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    /** Looked up when a model asks: the engine must be there before the delegates that use it. */
    @Override
    public Object get(Object name) {
        return names.contains(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return names.stream().map(name -> Map.entry((Object) name, get(name))).collect(Collectors.toSet());
    }
}
