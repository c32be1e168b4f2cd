package publicpost.process;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.findings.Finding;
import publicpost.leaving.Leavings;
import publicpost.payment.FindingDebts;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.placement.Suspensions;
import publicpost.policy.Money;

/** What a decision on a finding sets going: suspension, exit and debt, by the services that do the same elsewhere. */
@Component
class FindingMeasures {

    private static final Pattern MONTH = Pattern.compile("(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])");
    private static final String MOST = "9999999999.99";

    private final Placements placements;
    private final Matters matters;
    private final Suspensions suspensions;
    private final Pauses pauses;
    private final Leavings leavings;
    private final FindingDebts debts;

    FindingMeasures(
            Placements placements,
            Matters matters,
            Suspensions suspensions,
            Pauses pauses,
            Leavings leavings,
            FindingDebts debts) {
        this.placements = placements;
        this.matters = matters;
        this.suspensions = suspensions;
        this.pauses = pauses;
        this.leavings = leavings;
        this.debts = debts;
    }

    /** A measure as the form states it, not yet taken. */
    interface Measure {

        /** @throws Refused when it cannot be taken */
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
            case SUSPEND -> suspension(finding, a);
            case EXIT -> exit(finding, a);
            case RECOVER -> recovery(finding, a);
        };
    }

    private Measure suspension(Finding finding, Answer a) {
        var from = a.day("from", "暂停起始日");
        return officer -> {
            var placement = inPost(finding);
            var open = suspensions.open(placement.id());
            if (open.isPresent()) {
                return new Taken(
                        open.get().caseNumber(), "", suspended(open.get().from()), null);
            }
            var why = "核查决定（%s）".formatted(finding.caseNumber());
            var matter = pauses.open(placement, from, null, why, officer);
            matters.becauseOf(finding.id(), matter);
            return new Taken(matter.caseNumber(), matter.caseNumber(), suspended(from), null);
        };
    }

    private static String suspended(LocalDate from) {
        return "自 %s 起暂停在岗，补贴同时停发".formatted(from);
    }

    private Measure exit(Finding finding, Answer a) {
        var stated = StatedExit.read(a, "exitReason");
        return officer -> {
            var placement = inPost(finding);
            var open = matters.openOf(placement.id(), Matter.Kind.EXIT);
            if (open.isPresent()) {
                var reason = leavings.get(open.get()).reason();
                return new Taken(
                        open.get().caseNumber(),
                        "",
                        left(reason.label()),
                        reason.clause().cite());
            }
            var matter = matters.open(Matter.Kind.EXIT, placement.id(), stated.lastDay(), officer);
            matters.becauseOf(finding.id(), matter);
            leavings.register(matter, stated.reason(), stated.facts(), stated.lastDay(), officer);
            return new Taken(
                    matter.caseNumber(),
                    matter.caseNumber(),
                    left(stated.reason().label()),
                    stated.reason().clause().cite());
        };
    }

    private static String left(String reason) {
        return "转入退出（%s）".formatted(reason);
    }

    /** Whoever has left meanwhile is neither suspended nor made to leave; money may still be owed. */
    private Placement inPost(Finding finding) {
        var placement = placements.get(finding.subject().placement());
        if (!placement.isActive()) {
            throw Refused.at("decision", "处理决定", "该人员已不在岗，不能再暂停或退出；多发的补贴可选“追回补贴”");
        }
        return placement;
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
        return Map.of("inPost", inPost, "reasons", StatedExit.reasons());
    }
}
