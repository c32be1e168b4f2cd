package publicpost.process.allowed;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The part of BPMN that models here are written in. Whoever needs more of it adds it here and says who checks it. */
final class BpmnWords {

    static final Map<String, String> PREFIXES = Map.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn",
            "http://camunda.org/schema/1.0/bpmn", "camunda",
            "http://activiti.org/bpmn", "activiti",
            "http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi",
            "http://www.omg.org/spec/DD/20100524/DC", "dc",
            "http://www.omg.org/spec/DD/20100524/DI", "di",
            "http://www.w3.org/2001/XMLSchema-instance", "xsi",
            "http://camunda.org/schema/modeler/1.0", "modeler",
            "http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color");

    /** Elements that hold others and no text of their own. */
    static final Set<String> CONTAINERS = words(
            "bpmn:definitions process collaboration participant messageFlow laneSet lane childLaneSet extensionElements"
                    + " startEvent endEvent intermediateCatchEvent intermediateThrowEvent boundaryEvent"
                    + " userTask serviceTask task manualTask subProcess sequenceFlow"
                    + " exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway"
                    + " timerEventDefinition messageEventDefinition terminateEventDefinition message"
                    + " multiInstanceLoopCharacteristics textAnnotation association group category categoryValue"
                    + " dataObject dataObjectReference dataStoreReference",
            "bpmndi:BPMNDiagram BPMNPlane BPMNShape BPMNEdge BPMNLabel BPMNLabelStyle",
            "dc:Bounds Font",
            "di:waypoint",
            "camunda:inputOutput");

    /** Elements whose text the engine takes as it stands, or for an expression wherever somebody writes one. */
    static final Set<String> PLAIN_TEXTS = words("bpmn:documentation text incoming outgoing flowNodeRef");

    /** Elements whose text is checked one by one. */
    static final Set<String> CHECKED_TEXTS = words(
            "bpmn:conditionExpression timeDate timeCycle timeDuration",
            "camunda:inputParameter failedJobRetryTimeCycle");

    /** Attributes without a namespace, on whatever element; none of them is evaluated, but some are expressions' home. */
    static final Set<String> PLAIN_ATTRIBUTES = Set.of(
            ("id name sourceRef targetRef processRef isExecutable isClosed processType default attachedToRef cancelActivity"
                            + " gatewayDirection messageRef isInterrupting triggeredByEvent eventGatewayType instantiate"
                            + " targetNamespace exporter exporterVersion isSequential textFormat associationDirection"
                            + " startQuantity completionQuantity categoryValueRef dataObjectRef isCollection"
                            + " bpmnElement isHorizontal isExpanded isMarkerVisible isMessageVisible messageVisibleKind"
                            + " x y width height labelStyle size isBold")
                    .split(" "));

    /** Attributes of colours and tools. */
    static final Set<String> DECORATION = words(
            "bioc:stroke fill",
            "color:background-color border-color color",
            "modeler:executionPlatform executionPlatformVersion");

    private static final Set<String> JOB = words("camunda:asyncBefore asyncAfter exclusive jobPriority");
    private static final Set<String> FORM = words("camunda:formKey formRef formRefBinding");

    /** The engine's own attributes, by the element that may have them. */
    static final Map<String, Set<String>> CAMUNDA = Map.of(
            "bpmn:process", words("camunda:historyTimeToLive versionTag isStartableInTasklist jobPriority"),
            "bpmn:startEvent", both(both(JOB, FORM), words("camunda:modelerTemplate")),
            "bpmn:userTask",
                    both(
                            both(JOB, FORM),
                            words("camunda:candidateGroups dueDate followUpDate priority modelerTemplate")),
            "bpmn:serviceTask", both(JOB, words("camunda:delegateExpression modelerTemplate")),
            "bpmn:multiInstanceLoopCharacteristics", both(JOB, words("camunda:collection elementVariable")));

    /** Other elements that may at most be carried out as a job of their own. */
    static final Set<String> JOBS_ONLY = words(
            "bpmn:endEvent intermediateCatchEvent intermediateThrowEvent boundaryEvent"
                    + " subProcess task manualTask exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway");

    private BpmnWords() {}

    static Set<String> engineAttributesOf(String element) {
        return JOBS_ONLY.contains(element) ? JOB : CAMUNDA.getOrDefault(element, Set.of());
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(toUnmodifiableSet());
    }

    private static Set<String> words(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> Stream.of(list.substring(list.indexOf(':') + 1).split(" "))
                        .map(word -> list.substring(0, list.indexOf(':') + 1) + word))
                .collect(toUnmodifiableSet());
    }
}
