package publicpost.process.imports;

import java.util.Map;
import publicpost.acting.Acting;
import publicpost.casefile.Refused;
import publicpost.process.Officer;
import publicpost.process.PlainWork;
import publicpost.process.StepDesk;

/** The form that begins a case, filled in from a list instead of in Tasklist. */
record StartForm(String process, String form, StepDesk steps, PlainWork work) {

    /** @throws RuntimeException when it would not be taken; nothing is written either way */
    void tryOut(Map<String, Object> answer, Acting who) {
        who.during(() -> {
            tryOut(answer, Officer.of(who));
            return null;
        });
    }

    /** Likewise for an officer who is at work already. */
    void tryOut(Map<String, Object> answer, Officer officer) {
        steps.tryOut(form, answer, officer);
    }

    /**
     * @return the case number
     * @throws Refused when it is not taken
     */
    String begin(Map<String, Object> answer, Acting who) {
        return work.start(Officer.of(who), process, form, answer);
    }
}
