package publicpost.dryrun;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule;
import publicpost.policy.PolicyTables;
import publicpost.policy.TableEvidence;

/** Counts rules of checks that are otherwise; what they would find is for the checks themselves to say. */
@Component
class ChecksCompared {

    private static final TableEvidence NONE = new TableEvidence("", 0, List.of());

    private final Offices offices;

    ChecksCompared(Offices offices) {
        this.offices = offices;
    }

    /** @return of a town and a kind each */
    int count(Sides sides, LocalDate on) {
        return (int) offices.of(Kind.TOWN).stream()
                .flatMap(town -> Arrays.stream(FindingKind.values())
                        .filter(kind -> !kind.isOfPaper())
                        .filter(kind -> !rule(sides.live(), kind, town.code(), on)
                                .equals(rule(sides.draft(), kind, town.code(), on))))
                .count();
    }

    /** Whichever row said it. */
    private static FindingRule rule(PolicyTables side, FindingKind kind, String town, LocalDate on) {
        var rule = side.findingRule(kind, town, on);
        return new FindingRule(
                kind,
                rule.enabled(),
                rule.severity(),
                rule.threshold(),
                rule.unit(),
                rule.months(),
                rule.days(),
                rule.clause(),
                rule.standing(),
                NONE);
    }
}
