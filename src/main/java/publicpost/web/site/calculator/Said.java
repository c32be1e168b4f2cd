package publicpost.web.site.calculator;

import java.util.List;
import publicpost.policy.Clause;
import publicpost.policy.ClauseWords;
import publicpost.policy.Reason;

/**
 * A sentence and what it rests on.
 *
 * @param cite where that stands
 * @param clause what stands there, in a sentence; null when nobody has put it into words
 */
record Said(String text, String cite, String clause) {

    static Said of(String text, Clause clause) {
        return new Said(text, clause.cite(), ClauseWords.of(clause));
    }

    static List<Said> of(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> of(reason.text(), reason.clause()))
                .toList();
    }
}
