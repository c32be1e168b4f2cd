package publicpost.process;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import publicpost.findings.Finding;
import publicpost.payment.FindingDebts;
import publicpost.placement.Placements;
import publicpost.policy.FindingKind;
import publicpost.policy.Money;

/** What a decision on a finding sets going: suspension, exit and debt, by the services that do the same elsewhere. */
@Component
class FindingMeasures {

    private static final Pattern MONTH = Pattern.compile("(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])");
    private static final String MOST = "9999999999.99";

    private final Placements placements;
    private final DecidedSuspension suspension;
    private final DecidedExit exit;
    private final FindingDebts debts;

    FindingMeasures(Placements placements, DecidedSuspension suspension, DecidedExit exit, FindingDebts debts) {
        this.placements = placements;
        this.suspension = suspension;
        this.exit = exit;
        this.debts = debts;
    }

    /** A measure as the form states it, not yet taken. */
    interface Measure {

        /** @throws publicpost.casefile.Refused when it cannot be taken */
        Taken take(String officer);
    }

    /**
     * @param ledTo the number of the suspension or exit; null for none
     * @param begins that number where its case is still to be begun; empty where it is under way, or there is none
     * @param inWords as the person is told it
     * @param clause what it rests on beside the finding's own clause; null for nothing
     */
    record Taken(String ledTo, String begins, String inWords, String clause) {}

    /** Reads what the measure needs; what is wrong stands in the answer afterwards. */
    Measure read(Finding finding, Finding.Outcome outcome, Answer a) {
        return switch (outcome) {
            case EXPLAINED -> officer -> new Taken(null, "", outcome.label(), null);
            case SUSPEND -> suspension.read(finding, a);
            case EXIT -> exit.read(finding, a);
            case RECOVER -> recovery(finding, a);
        };
    }

    private Measure recovery(Finding finding, Answer a) {
        var from = month(a, "fromMonth", "追回起始月份");
        var until = month(a, "untilMonth", "追回截止月份");
        var amount = a.number("amount", "追回金额（元）", "0.01", MOST);
        if (from != null && until != null && until.isBefore(from)) {
            a.wrong("untilMonth", "追回截止月份", "不能早于起始月份");
        }
        return officer -> {
            var claim = new FindingDebts.Claim(
                    finding.id(), finding.caseNumber(), finding.subject().placement(), from, until, finding.clause());
            debts.open(claim, Money.of(amount), officer);
            return new Taken(null, "", "追回 %s的补贴 %s 元".formatted(claim.months(), Money.of(amount)), null);
        };
    }

    private static YearMonth month(Answer a, String field, String label) {
        var text = a.matching(field, label, MONTH, "请填写年月，如 2026-05");
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeParseException none) {
            throw new IllegalStateException("the pattern let it through", none);
        }
    }

    /** What the form offers. */
    Map<String, Object> context(Finding finding) {
        var inPost = finding.isOfSomebody()
                && placements.get(finding.subject().placement()).isActive();
        var shown = new HashMap<String, Object>(Map.of("inPost", inPost, "reasons", StatedExit.reasons()));
        if (finding.kind() == FindingKind.DECEASED) {
            shown.put("diedOn", finding.since());
        }
        return shown;
    }
}
