package publicpost.process;

import java.util.Map;

/** A case that begins with a form: the class has the name under which the page asks for it. */
interface Opening {

    /**
     * Writes the new case down.
     *
     * @return its number and the place that Tasklist shows beside it
     * @throws publicpost.casefile.Refused when it cannot be taken; nothing is written then
     */
    Opened open(Officer officer, Answer answer);

    default Object context(Officer officer) {
        return Map.of();
    }

    /** A case that has been written down. */
    record Opened(String caseNumber, String place) {}
}
