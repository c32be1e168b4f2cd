package publicpost.incumbents;

import java.util.List;
import publicpost.policy.Applicant;
import publicpost.policy.EarlierAnswer;
import publicpost.policy.EarlierAnswer.Course;
import publicpost.policy.Eligibility;
import publicpost.policy.TableEvidence;
import publicpost.policy.TermAnswer;

/**
 * What the rules say of an incumbent on a day.
 *
 * @param facts null for veterans, of whom nothing is asked
 * @param eligibility likewise
 * @param term if the person entered that day; likewise
 * @param termLeft whether a day of subsidy is left
 */
public record Assessment(
        Applicant facts,
        Eligibility eligibility,
        EarlierAnswer answer,
        TermAnswer term,
        boolean termLeft,
        List<TableEvidence> evidence) {

    public boolean mayEnter() {
        return answer.course() == Course.ENTER && termLeft;
    }
}
