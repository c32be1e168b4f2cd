package publicpost.web.site.calculator;

import java.time.LocalDate;
import publicpost.policy.Applicant;
import publicpost.policy.TermQuestion;

/**
 * What the rules are asked about somebody.
 *
 * @param person as if every list named there had been verified
 * @param placements earlier ones, 0 or more
 * @param monthsUsed of subsidy in all of them
 */
record Question(Applicant person, int placements, int monthsUsed) {

    /** Of somebody who would be approved and begin today. */
    TermQuestion term(int monthsCounted, LocalDate today) {
        return new TermQuestion(person.area(), today, person.born(), person.retirement(), monthsCounted, today, today);
    }
}
