package publicpost.process;

import java.util.Map;

/** What becomes of one human step: the class has the name of the user task, the bean that name decapitalised. */
interface Step {

    /**
     * Takes up what the form brought.
     *
     * @throws publicpost.casefile.Refused when it cannot be taken; nothing is written then
     */
    Outcome record(Turn turn, Answer answer);

    /** What the page of the form shows; personal data goes this way and never through the engine. */
    default Object context(Turn turn) {
        return Map.of();
    }
}
