package publicpost.process.allowed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Process models that would run code, reach for data or open files, if they were taken; each at the step Bad, 坏步骤. */
public final class HostileModels {

    private static final String CALC = "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('true')}";

    private HostileModels() {}

    static Stream<Arguments> all() {
        return byName().entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
    }

    /** By what is wrong with it. */
    public static Map<String, String> byName() {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "a script task",
                step("scriptTask", "scriptFormat='javascript'", "<script>java.lang.System.exit(1)</script>"));
        all.put(
                "a script task in the engine's own language",
                step("scriptTask", "scriptFormat='juel'", "<script>" + CALC + "</script>"));
        all.put(
                "a script task from a file",
                step("scriptTask", "scriptFormat='groovy' camunda:resource='deployment://x.groovy'", ""));
        all.put("a class", step("serviceTask", "camunda:class='java.lang.ProcessBuilder'", ""));
        all.put(
                "a class by the engine's old name",
                step("serviceTask", "xmlns:a='http://activiti.org/bpmn' a:class='x.Y'", ""));
        all.put(
                "an expression as a step",
                step("serviceTask", "camunda:expression='" + CALC.replace("'", "&quot;") + "'", ""));
        all.put("another bean", delegate("${dataSource}"));
        all.put("a bean as a value", delegate("${dates}"));
        all.put("a method as a step", delegate("${closeMatter.execute(execution)}"));
        all.put("a deferred expression", delegate("#{closeMatter}"));
        all.put("text around a step", delegate("x${closeMatter}"));
        all.put("a mail task", step("serviceTask", "camunda:type='mail'", field("to", "a@b.example")));
        all.put("a shell task", step("serviceTask", "camunda:type='shell'", field("command", "touch")));
        all.put("an external task", step("serviceTask", "camunda:type='external' camunda:topic='x'", ""));
        all.put(
                "a connector",
                step(
                        "serviceTask",
                        "",
                        extension(
                                "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>")));
        all.put(
                "a field of a step",
                step("serviceTask", "camunda:delegateExpression='${closeMatter}'", field("x", CALC)));
        all.put(
                "a result kept",
                step("serviceTask", "camunda:delegateExpression='${closeMatter}' camunda:resultVariable='x'", ""));
        all.put(
                "a listener's class",
                step("userTask", "", extension("<camunda:executionListener event='start' class='x.Y'/>")));
        all.put(
                "a listener's script",
                step(
                        "userTask",
                        "",
                        extension("<camunda:executionListener event='start'><camunda:script scriptFormat='juel'>" + CALC
                                + "</camunda:script></camunda:executionListener>")));
        all.put(
                "a listener's expression",
                step(
                        "userTask",
                        "",
                        extension(
                                "<camunda:taskListener event='create' expression='${dates.everything(execution)}'/>")));
        all.put(
                "a script in an input",
                step(
                        "userTask",
                        "",
                        extension(
                                "<camunda:inputOutput><camunda:inputParameter name='x'><camunda:script scriptFormat='juel'>"
                                        + CALC + "</camunda:script></camunda:inputParameter></camunda:inputOutput>")));
        all.put("an expression in an input", step("userTask", "", input(CALC)));
        all.put(
                "an output",
                step(
                        "userTask",
                        "",
                        extension("<camunda:inputOutput><camunda:outputParameter name='x'>" + CALC
                                + "</camunda:outputParameter></camunda:inputOutput>")));
        all.put(
                "properties in an input",
                step("userTask", "", input("${execution.processEngineServices.identityService}")));
        all.put("a method that is not for models", step("userTask", "", input("${dates.everything(execution)}")));
        all.put("another argument", step("userTask", "", input("${dates.termEnds(execution.getParent())}")));
        all.put("brackets for a dot", step("userTask", "", input("${dates['termEnds'](execution)}")));
        all.put("a chain of methods", step("userTask", "", input("${dates.termEnds(execution).getClass()}")));
        all.put(
                "a list built in an input",
                step(
                        "userTask",
                        "",
                        extension("<camunda:inputOutput><camunda:inputParameter name='x'><camunda:list><camunda:value>"
                                + CALC
                                + "</camunda:value></camunda:list></camunda:inputParameter></camunda:inputOutput>")));
        all.put("candidates by code", step("userTask", "camunda:candidateGroups=\"" + CALC + "\"", ""));
        all.put(
                "candidates in a mixture",
                step("userTask", "camunda:candidateGroups='district,${dates.termEnds(execution)}'", ""));
        all.put("an assignee", step("userTask", "camunda:assignee=\"" + CALC + "\"", ""));
        all.put("a due date by code", step("userTask", "camunda:dueDate=\"" + CALC + "\"", ""));
        all.put("a priority by code", step("userTask", "camunda:priority=\"" + CALC + "\"", ""));
        all.put("a name by code", step("userTask", "", "").replace("坏步骤", "坏步骤${dates.termEnds(execution)}"));
        all.put("a documentation by code", step("userTask", "", "<documentation>" + CALC + "</documentation>"));
        all.put(
                "people by BPMN's own means",
                step(
                        "userTask",
                        "",
                        "<potentialOwner><resourceAssignmentExpression><formalExpression>" + CALC
                                + "</formalExpression></resourceAssignmentExpression></potentialOwner>"));
        all.put("a form of another server", step("userTask", "camunda:formKey='https://evil.example/form.html'", ""));
        all.put("a form of the application", step("userTask", "camunda:formKey='embedded:app:../../x.html'", ""));
        all.put(
                "a form's name by code",
                step("userTask", "camunda:formRef=\"" + CALC + "\" camunda:formRefBinding='deployment'", ""));
        all.put("the latest form", step("userTask", "camunda:formRef='approve' camunda:formRefBinding='latest'", ""));
        all.put("a form's handler", step("userTask", "camunda:formHandlerClass='x.Y'", ""));
        all.put(
                "fields with a default by code",
                step(
                        "userTask",
                        "",
                        extension("<camunda:formData><camunda:formField id='x' type='string' defaultValue=\"" + CALC
                                + "\"/></camunda:formData>")));
        all.put(
                "a collection by code",
                step("userTask", "", "<multiInstanceLoopCharacteristics camunda:collection=\"" + CALC + "\"/>"));
        all.put(
                "a number of instances by code",
                step(
                        "userTask",
                        "",
                        "<multiInstanceLoopCharacteristics><loopCardinality>" + CALC
                                + "</loopCardinality></multiInstanceLoopCharacteristics>"));
        all.put(
                "an end of instances by code",
                step(
                        "userTask",
                        "",
                        "<multiInstanceLoopCharacteristics><completionCondition>" + CALC
                                + "</completionCondition></multiInstanceLoopCharacteristics>"));
        all.put(
                "a timer by code",
                caught("<timerEventDefinition><timeDate>" + CALC + "</timeDate></timerEventDefinition>"));
        all.put(
                "a duration by code",
                caught("<timerEventDefinition><timeDuration>" + CALC + "</timeDuration></timerEventDefinition>"));
        all.put(
                "a condition awaited",
                caught("<conditionalEventDefinition><condition>" + CALC + "</condition></conditionalEventDefinition>"));
        all.put("a signal", caught("<signalEventDefinition signalRef='x'/>"));
        all.put("a table asked", step("businessRuleTask", "camunda:decisionRef=\"" + CALC + "\"", ""));
        all.put("another process called", step("callActivity", "calledElement=\"" + CALC + "\"", ""));
        all.put("a message sent by a class", step("sendTask", "camunda:class='x.Y'", ""));
        all.put(
                "a retry by code",
                step(
                        "userTask",
                        "",
                        extension("<camunda:failedJobRetryTimeCycle>" + CALC + "</camunda:failedJobRetryTimeCycle>")));
        all.put("a job's priority by code", step("userTask", "camunda:jobPriority=\"" + CALC + "\"", ""));
        all.put("an attribute of nobody", step("userTask", "xmlns:e='http://evil.example' e:class='x.Y'", ""));
        all.put("an element of nobody", step("e:scriptTask", "xmlns:e='http://evil.example' scriptFormat='juel'", ""));
        all.put(
                "a script among the drawings",
                step(
                        "bpmndi:scriptTask",
                        "xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI' scriptFormat='juel'",
                        "<script>1</script>"));
        all.put(
                "a condition by code",
                flow("<conditionExpression xsi:type='tFormalExpression'>" + CALC + "</conditionExpression>"));
        all.put(
                "a condition in another language",
                flow(
                        "<conditionExpression xsi:type='tFormalExpression' language='javascript'>true</conditionExpression>"));
        all.put(
                "a condition from a file",
                flow(
                        "<conditionExpression xsi:type='tFormalExpression' camunda:resource='x.groovy'>${outcome == 'A'}</conditionExpression>"));
        all.put(
                "a condition on an unknown variable",
                flow("<conditionExpression>${identityNumber == 'A'}</conditionExpression>"));
        all.put(
                "a condition that assigns by a call",
                flow("<conditionExpression>${execution.setVariable('a', 1) == null}</conditionExpression>"));
        all.put(
                "a condition that picks",
                flow("<conditionExpression>${outcome == 'A' ? dataSource : 1}</conditionExpression>"));
        return all;
    }

    private static String delegate(String expression) {
        return step("serviceTask", "camunda:delegateExpression='" + expression + "'", "");
    }

    private static String extension(String content) {
        return "<extensionElements>" + content + "</extensionElements>";
    }

    private static String field(String name, String value) {
        return extension("<camunda:field name='%s'><camunda:expression>%s</camunda:expression></camunda:field>"
                .formatted(name, value));
    }

    private static String input(String expression) {
        return extension(
                "<camunda:inputOutput><camunda:inputParameter name='x'>%s</camunda:inputParameter></camunda:inputOutput>"
                        .formatted(expression));
    }

    private static String caught(String event) {
        return step("intermediateCatchEvent", "", event);
    }

    /** From the start over the step Bad to the end. */
    static String step(String type, String attributes, String content) {
        return process(
                """
                <%s id="Bad" name="坏步骤" %s>%s</%s>
                <sequenceFlow id="F1" sourceRef="Begin" targetRef="Bad" />
                <sequenceFlow id="F2" sourceRef="Bad" targetRef="End" />
                """
                        .formatted(type, attributes, content, type));
    }

    /** Begins with the first of these steps, which must be the one called Bad, and ends after it. */
    public static String ofSteps(String steps) {
        return process(steps + "<sequenceFlow id=\"F1\" sourceRef=\"Begin\" targetRef=\"Bad\" />");
    }

    private static String flow(String condition) {
        return process(
                """
                <exclusiveGateway id="Choice" default="F2" />
                <sequenceFlow id="F1" sourceRef="Begin" targetRef="Choice" />
                <sequenceFlow id="Bad" name="坏步骤" sourceRef="Choice" targetRef="End">%s</sequenceFlow>
                <sequenceFlow id="F2" sourceRef="Choice" targetRef="End" />
                """
                        .formatted(condition));
    }

    static String process(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                             xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="hostile-model" targetNamespace="hostile">
                  <process id="hostile" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="Begin" />
                    %s
                    <endEvent id="End" />
                  </process>
                </definitions>
                """
                .formatted(content);
    }
}
