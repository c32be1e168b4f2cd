package publicpost.process;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Component;

/** A model names only code and forms that exist; a rename on one side fails here and not in front of a clerk. */
class ModelWiringTest {

    private static final String MODELS = "publicpost.process.ModelFiles#executable";
    private static final Path FORMS = Path.of("forms");
    private static final Path EDGE = Path.of("src/main/java/publicpost/process");

    @ParameterizedTest
    @MethodSource(MODELS)
    void everyServiceTaskHasTheDelegateOfItsName(BpmnModelInstance model) {
        for (var task : model.getModelElementsByType(ServiceTask.class)) {
            assertEquals("${" + Introspector.decapitalize(task.getId()) + "}", task.getCamundaDelegateExpression());
            assertTrue(is(JavaDelegate.class, task.getId()), () -> "no delegate " + task.getId());
        }
    }

    @ParameterizedTest
    @MethodSource(MODELS)
    void everyUserTaskHasTheFormOfItsName(BpmnModelInstance model) {
        for (var task : model.getModelElementsByType(UserTask.class)) {
            var form = formOf(task).orElseThrow(() -> new AssertionError("no form at " + task.getId()));

            assertEquals(kebab(task.getId()), form.substring(0, form.indexOf('.')));
            assertTrue(Files.exists(FORMS.resolve(form)), form);
            var withoutClass = typeOf(task.getId()).isEmpty() && form.endsWith(".form");
            assertTrue(withoutClass || is(Step.class, task.getId()), () -> "no step " + task.getId());
        }
    }

    @ParameterizedTest
    @MethodSource(MODELS)
    void everyStartFormHasTheOpeningOfItsName(BpmnModelInstance model) {
        for (var start : model.getModelElementsByType(StartEvent.class)) {
            formOf(start)
                    .ifPresent(form -> assertAll(
                            () -> assertTrue(Files.exists(FORMS.resolve(form)), form),
                            () -> assertTrue(
                                    is(Opening.class, ModelFiles.camelCase(form.substring(0, form.indexOf('.')))),
                                    () -> "nothing opens " + form)));
        }
    }

    @Test
    void everyFormIsOpenedBySomeModel() throws IOException {
        var opened = new TreeSet<String>();
        for (var model : ModelFiles.byName().values()) {
            elementsWithForms(model)
                    .flatMap(element -> formOf(element).stream())
                    .forEach(opened::add);
        }

        try (var files = Files.list(FORMS)) {
            var kept = new TreeSet<String>();
            files.forEach(file -> kept.add(file.getFileName().toString()));
            assertEquals(kept, opened);
        }
    }

    @Test
    void everyDelegateAndStepIsUsedBySomeModel() throws IOException {
        var used = new TreeSet<String>();
        for (var model : ModelFiles.byName().values()) {
            model.getModelElementsByType(ServiceTask.class).forEach(task -> used.add(task.getId()));
            model.getModelElementsByType(UserTask.class).forEach(task -> used.add(task.getId()));
        }

        try (var files = Files.newDirectoryStream(EDGE, "*.java")) {
            for (var file : files) {
                var name = file.getFileName().toString().replace(".java", "");
                var forModels = is(JavaDelegate.class, name) || is(Step.class, name);
                assertFalse(forModels && !used.contains(name), () -> "no model asks for " + name);
            }
        }
    }

    private static Stream<BaseElement> elementsWithForms(BpmnModelInstance model) {
        return Stream.concat(
                model.getModelElementsByType(UserTask.class).stream(),
                model.getModelElementsByType(StartEvent.class).stream());
    }

    /** The file of the form of the same deployment, so that a case keeps the wording it began with. */
    private static Optional<String> formOf(BaseElement element) {
        var page = camunda(element, "formKey");
        var form = camunda(element, "formRef");
        if (form != null) {
            assertEquals("deployment", camunda(element, "formRefBinding"), element.getId());
            return Optional.of(form + ".form");
        }
        return Optional.ofNullable(page).map(key -> {
            assertTrue(key.matches("embedded:deployment:[a-z-]+\\.html"), key);
            return key.substring("embedded:deployment:".length());
        });
    }

    private static String camunda(BaseElement element, String attribute) {
        return element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", attribute);
    }

    /** Whether it is the bean of that name: the engine finds it by the class's name alone. */
    private static boolean is(Class<?> role, String name) {
        return typeOf(name)
                .filter(role::isAssignableFrom)
                .map(type -> type.getAnnotation(Component.class))
                .filter(bean -> bean.value().isEmpty())
                .isPresent();
    }

    private static Optional<Class<?>> typeOf(String name) {
        try {
            return Optional.of(Class.forName("publicpost.process." + name));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    private static String kebab(String id) {
        return id.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase();
    }
}
