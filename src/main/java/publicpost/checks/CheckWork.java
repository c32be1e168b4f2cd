package publicpost.checks;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import publicpost.findings.Check;
import publicpost.findings.Findings;
import publicpost.findings.Seen;
import publicpost.findings.Watched;
import publicpost.policy.PolicyTables;

/** All checks by their names, and one of them at one town. */
@Component
class CheckWork {

    /** Two looks at once write the same rows in the same order, so that they wait for each other and never crosswise. */
    private static final Comparator<Seen> ORDER = Comparator.comparing(
                    (Seen seen) -> seen.subject().key())
            .thenComparing(Seen::kind)
            .thenComparing(Seen::fact);

    private final Map<String, Check> checks;
    private final Findings findings;
    private final PolicyTables tables;
    private final Clock clock;

    CheckWork(List<Check> checks, Findings findings, PolicyTables tables, Clock clock) {
        this.checks = checks.stream()
                .collect(toMap(
                        check -> ClassUtils.getUserClass(check).getSimpleName(),
                        identity(),
                        (one, same) -> one,
                        LinkedHashMap::new));
        this.findings = findings;
        this.tables = tables;
        this.clock = clock;
    }

    /** In the order in which they are asked. */
    List<String> names() {
        return List.copyOf(checks.keySet());
    }

    /** @return how many findings were new; none by a check that is off there, or that is no more */
    int look(CheckPart part) {
        var check = checks.get(part.check());
        var watched = new Watched(part.town(), LocalDate.now(clock), tables);
        if (check == null
                || check.kinds().stream().noneMatch(kind -> watched.rule(kind).enabled())) {
            return 0;
        }
        var seen = new ArrayList<Seen>();
        check.look(watched, seen::add);
        seen.sort(ORDER);
        return findings.raise(seen, part.by());
    }
}
