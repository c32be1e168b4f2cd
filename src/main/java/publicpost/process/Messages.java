package publicpost.process;

import static java.util.stream.Collectors.toCollection;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells one case what happened in another; a case that does not wait for it is told nothing. */
@Component
class Messages {

    static final String APPLIED_ONLINE = "appliedOnline";
    static final String RESUBMITTED = "resubmitted";
    static final String SHORTLISTED = "shortlisted";
    static final String WAIT_LISTED = "waitListed";
    static final String NOTICE_ENDED = "noticeEnded";
    static final String OBJECTION_RAISED = "objectionRaised";
    static final String SEAT_OFFERED = "seatOffered";
    static final String LIST_CLOSED = "listClosed";
    static final String PLACEMENT_ENDED = "placementEnded";
    static final String COVER_LAPSED = "coverLapsed";
    static final String REFUSAL_OBJECTED = "refusalObjected";
    static final String WITHDRAWN = "withdrawn";
    static final String SUPERSEDED = "superseded";
    static final String CHECK_ASKED = "checkAsked";

    private final ObjectProvider<RuntimeService> runtime;

    Messages(ObjectProvider<RuntimeService> runtime) {
        this.runtime = runtime;
    }

    /** Of all of them. */
    static SortedSet<String> names() {
        return Stream.of(Messages.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(Messages::value)
                .collect(toCollection(TreeSet::new));
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException own) {
            throw new IllegalStateException(own);
        }
    }

    /** Begins a case, or another process of it, that no start form begins. */
    void begin(String caseNumber, String place, String message) {
        runtime.getObject()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .setVariable(CaseVariables.CASE_NUMBER, caseNumber)
                .setVariable(CaseVariables.VILLAGE, place)
                .correlateStartMessage();
    }

    /** Begins what belongs to no case: it finds in the tables what is to be done. */
    void begin(String message) {
        runtime.getObject().createMessageCorrelation(message).correlateStartMessage();
    }

    /** Whether the case was waiting for the message. */
    boolean tell(String caseNumber, String message) {
        return isHeard(correlation(caseNumber, message));
    }

    /** Likewise, and that it is another place's now: lists of tasks name it. */
    boolean tell(String caseNumber, String message, String place) {
        return isHeard(correlation(caseNumber, message).setVariable(CaseVariables.VILLAGE, place));
    }

    private MessageCorrelationBuilder correlation(String caseNumber, String message) {
        return runtime.getObject().createMessageCorrelation(message).processInstanceBusinessKey(caseNumber);
    }

    private static boolean isHeard(MessageCorrelationBuilder correlation) {
        return !correlation.correlateAllWithResult().isEmpty();
    }
}
