package publicpost.process;

import static java.util.Collections.unmodifiableSortedSet;
import static java.util.stream.Collectors.toCollection;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.process.allowed.Nameable;
import publicpost.process.modelcheck.Answered;
import publicpost.process.modelcheck.Program;
import publicpost.watch.DueKind;

/** This program, as far as models can name it: read from its classes, so that nothing has to be listed twice. */
@Component
class OwnProgram implements Program {

    private final ListableBeanFactory beans;
    private final Nameable nameable;
    private final Supplier<SortedMap<String, String>> offices;

    @Autowired
    OwnProgram(ListableBeanFactory beans, Nameable nameable, Offices offices) {
        this(beans, nameable, () -> named(offices));
    }

    OwnProgram(ListableBeanFactory beans, Nameable nameable, Supplier<SortedMap<String, String>> offices) {
        this.beans = beans;
        this.nameable = nameable;
        this.offices = offices;
    }

    private static SortedMap<String, String> named(Offices offices) {
        return offices.all().stream().collect(TreeMap::new, OwnProgram::put, TreeMap::putAll);
    }

    private static void put(Map<String, String> names, Office office) {
        names.put(office.code(), office.name());
    }

    @Override
    public SortedSet<String> delegates() {
        return names(JavaDelegate.class);
    }

    @Override
    public SortedSet<String> steps() {
        return names(Step.class);
    }

    @Override
    public SortedSet<String> openings() {
        return names(Opening.class);
    }

    /** The engine and the forms find a bean by the name of its class alone. */
    private SortedSet<String> names(Class<?> role) {
        return types(role).map(Class::getSimpleName).collect(toCollection(TreeSet::new));
    }

    private Stream<Class<?>> types(Class<?> role) {
        return Stream.of(beans.getBeanNamesForType(role, true, false))
                .<Class<?>>map(beans::getType)
                .map(ClassUtils::getUserClass);
    }

    @Override
    public SortedSet<String> outcomes(String step) {
        var outcomes = new TreeSet<String>();
        Stream.concat(types(JavaDelegate.class), types(Step.class))
                .filter(type -> type.getSimpleName().equals(step))
                .map(type -> AnnotationUtils.findAnnotation(type, Gives.class))
                .filter(gives -> gives != null)
                .forEach(gives -> outcomes.addAll(Set.of(gives.value())));
        return unmodifiableSortedSet(outcomes);
    }

    @Override
    public Set<String> openingOutcomes() {
        return Stream.of(DueKind.values()).map(DueKind::name).collect(toCollection(TreeSet::new));
    }

    @Override
    public SortedSet<String> messages() {
        return Messages.names();
    }

    @Override
    public SortedMap<String, String> offices() {
        return offices.get();
    }

    @Override
    public SortedMap<String, SortedSet<String>> questions() {
        var questions = new TreeMap<String, SortedSet<String>>();
        for (var bean : beans.getBeanNamesForAnnotation(InModels.class)) {
            questions.put(
                    bean,
                    Stream.of(ClassUtils.getUserClass(beans.getType(bean)).getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers()))
                            .map(Method::getName)
                            .filter(method -> nameable.hasMethod(bean, method))
                            .collect(toCollection(TreeSet::new)));
        }
        return questions;
    }

    @Override
    public Answered answered(String question) {
        var at = question.indexOf('.');
        var in = Stream.of(ClassUtils.getUserClass(beans.getType(question.substring(0, at)))
                        .getDeclaredMethods())
                .filter(method -> method.getName().equals(question.substring(at + 1)))
                .map(method -> AnnotationUtils.findAnnotation(method, AnswersIn.class))
                .filter(Objects::nonNull)
                .findFirst();
        return new Answered(
                in.map(one -> Set.of(one.value())).orElse(Set.of()),
                in.map(AnswersIn::each).orElse(""));
    }

    @Override
    public SortedSet<String> variables() {
        return new TreeSet<>(nameable.variables());
    }
}
