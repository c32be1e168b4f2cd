package publicpost.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.beans.Introspector;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a model says in expressions: only beans it may see, variables it knows, messages that are told. */
class ModelExpressionTest {

    private static final String MODELS = "publicpost.process.ModelFiles#executable";
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("([a-z]\\w*)\\.(\\w+)\\(execution\\)");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) == '[A-Z_]+'");
    private static final Pattern DATE = Pattern.compile("\\$\\{dates\\.\\w+\\(execution\\)}");
    private static final Pattern AT_AN_HOUR = Pattern.compile("\\d+ \\d+ \\d+ (\\*|\\d+) \\* \\?");
    private static final String CODE =
            "//*[local-name()='script' or local-name()='scriptTask' or local-name()='connector']"
                    + "|//@*[namespace-uri()='http://camunda.org/schema/1.0/bpmn' and (local-name()='class' or local-name()='type'"
                    + " or local-name()='expression' or local-name()='scriptFormat' or local-name()='resource')]"
                    + "|//*[local-name()='conditionExpression']/@language";

    @ParameterizedTest
    @MethodSource(MODELS)
    void everyExpressionCallsAVisibleBeanOrComparesAKnownVariable(BpmnModelInstance model) {
        var expressions = expressions(model);

        assertFalse(expressions.isEmpty());
        expressions.forEach(ModelExpressionTest::check);
    }

    private static void check(String expression) {
        var call = CALL.matcher(expression);
        var comparison = COMPARISON.matcher(expression);
        if (call.matches()) {
            assertTrue(hasMethod(typeOf(call.group(1)), call.group(2)), expression);
        } else if (comparison.matches()) {
            assertEquals(CaseVariables.OUTCOME, comparison.group(1), "gateways read what the step before has set");
        } else {
            assertTrue(JavaDelegate.class.isAssignableFrom(typeOf(expression)), expression);
        }
    }

    private static boolean hasMethod(Class<?> bean, String name) {
        assertTrue(AnnotatedElementUtils.hasAnnotation(bean, InModels.class), () -> bean + " is hidden from models");
        assertTrue(Modifier.isPublic(bean.getModifiers()), () -> bean + " must be public, or no method is found");
        return Arrays.stream(bean.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getName().equals(name))
                .anyMatch(
                        method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {DelegateExecution.class}));
    }

    private static Class<?> typeOf(String bean) {
        var name = bean.substring(0, 1).toUpperCase() + bean.substring(1);
        assertEquals(bean, Introspector.decapitalize(name));
        try {
            return Class.forName("publicpost.process." + name);
        } catch (ClassNotFoundException none) {
            throw new AssertionError("no bean " + bean, none);
        }
    }

    /** Whoever may edit a model must not thereby run code of their own. */
    @ParameterizedTest
    @MethodSource(MODELS)
    void noModelBringsItsOwnCode(BpmnModelInstance model) {
        assertEquals(List.of(), nodes(model, CODE).map(Node::getNodeName).toList());
    }

    @ParameterizedTest
    @MethodSource(MODELS)
    void everyTimerPointsAtADateInOurRowsUnlessAnHourOfADayBeginsTheProcess(BpmnModelInstance model) {
        for (var timer : model.getModelElementsByType(TimerEventDefinition.class)) {
            if (timer.getTimeCycle() == null) {
                assertTrue(DATE.matcher(timer.getTimeDate().getTextContent()).matches(), timer.getId());
            } else {
                assertTrue(
                        AT_AN_HOUR
                                .matcher(timer.getTimeCycle().getTextContent())
                                .matches(),
                        timer.getId());
                assertTrue(timer.getParentElement() instanceof StartEvent, timer.getId());
                assertTrue(timer.getParentElement().getParentElement() instanceof Process, timer.getId());
            }
        }
    }

    @ParameterizedTest
    @MethodSource(MODELS)
    void everyMessageAModelDeclaresIsAwaitedInIt(BpmnModelInstance model) {
        var awaited = model.getModelElementsByType(MessageEventDefinition.class).stream()
                .map(MessageEventDefinition::getMessage)
                .collect(Collectors.toSet());

        assertEquals(Set.copyOf(model.getModelElementsByType(Message.class)), awaited);
    }

    @Test
    void theMessagesOfTheModelsAreThoseTheProgramTells() throws IllegalAccessException {
        var declared = new TreeSet<String>();
        ModelFiles.byName().values().forEach(model -> model.getModelElementsByType(Message.class)
                .forEach(message -> declared.add(message.getName())));

        var told = new TreeSet<String>();
        for (var field : Messages.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                told.add((String) field.get(null));
            }
        }
        assertEquals(told, declared);
    }

    private static List<String> expressions(BpmnModelInstance model) {
        return texts(model).stream()
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map(hit -> hit.group(1))
                .toList();
    }

    /** Every attribute and every piece of text, wherever in the model somebody may have put an expression. */
    private static List<String> texts(BpmnModelInstance model) {
        return nodes(model, "//@* | //text()").map(Node::getNodeValue).toList();
    }

    private static Stream<Node> nodes(BpmnModelInstance model, String path) {
        try {
            var document = model.getDocument().getDomSource().getNode();
            var found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item);
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }
}
