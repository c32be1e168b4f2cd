package publicpost.findings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import publicpost.policy.FindingKind;

/**
 * What a check saw.
 *
 * @param fact which fact of the subject it is, in at most 200 characters and without personal data: a date, an id, a keyed
 *     index. The same fact is never raised twice, so what next month's list repeats has to come out the same
 * @param since the first day on which it was so
 * @param facts what an officer has to know of it, labels and values in Chinese, in order
 */
public record Seen(FindingKind kind, Subject subject, String fact, LocalDate since, Map<String, String> facts) {

    public Seen {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
