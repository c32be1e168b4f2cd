package publicpost.budget;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.budget.Reach.Level;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;
import publicpost.policy.Figures;
import publicpost.policy.FundSource;
import publicpost.policy.Money;
import publicpost.policy.PolicyTables;
import publicpost.policy.Shares;

/** The year's money of the towns: added on record, committed by approvals, never beyond what is there (§三(三)). */
@Service
@Transactional
public class Budgets {

    private static final String DECISION = "decision";

    private final BudgetRows rows;
    private final EntryRule rule;
    private final Offices offices;
    private final PolicyTables tables;
    private final Clock clock;

    Budgets(BudgetRows rows, EntryRule rule, Offices offices, PolicyTables tables, Clock clock) {
        this.rows = rows;
        this.rule = rule;
        this.offices = offices;
        this.tables = tables;
        this.clock = clock;
    }

    /** By town and source; a source that never gave or bore anything there has no line. */
    @Transactional(readOnly = true)
    public List<BudgetLine> of(int year) {
        return rows.of(year);
    }

    @Transactional(readOnly = true)
    public List<BudgetLine> of(int year, String town) {
        return rows.of(year, town);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Entry> entries(int year) {
        return rows.entries(year);
    }

    /**
     * Gives money to a town, or takes back what is not committed.
     *
     * @param amount yuan; negative where it is taken back
     * @param document the number of the paper it is given by
     * @throws Refused at each of {@code year, town, amount, document, reason} that cannot be taken
     */
    public void add(
            int year, String town, FundSource source, Money amount, String document, String reason, String officer) {
        rule.check(year, town, amount, document, reason);
        var line = line(rows.lock(year, town), year, town, source);
        var free = line.left().min(line.allotted());
        if (free.plus(amount).isNegative()) {
            throw EntryRule.takesBackTooMuch(free);
        }
        try {
            rows.add(year, town, source, amount, document.strip(), reason.strip(), officer, clock.instant());
        } catch (DataIntegrityViolationException sameTime) {
            throw EntryRule.takesBackTooMuch(free);
        }
    }

    /** How far a cost would go, source by source, for those that bear some of it or have given something. */
    @Transactional(readOnly = true)
    public List<Reach> reach(int year, String town, Shares cost) {
        return reach(rows.of(year, town), year, town, cost);
    }

    private List<Reach> reach(List<BudgetLine> lines, int year, String town, Shares cost) {
        var warn = warnPercent();
        return Stream.of(FundSource.values())
                .filter(source -> !cost.of(source).isZero() || lines.stream().anyMatch(line -> line.source() == source))
                .map(source -> Reach.of(line(lines, year, town, source), cost.of(source), warn))
                .toList();
    }

    private static BudgetLine line(List<BudgetLine> lines, int year, String town, FundSource source) {
        Map<FundSource, BudgetLine> bySource = lines.stream().collect(toMap(BudgetLine::source, identity()));
        return bySource.getOrDefault(source, new BudgetLine(year, town, source, Money.ZERO, Money.ZERO, Money.ZERO));
    }

    private BigDecimal warnPercent() {
        return tables.figure(Figures.BUDGET_WARN_PERCENT, LocalDate.now(clock)).value();
    }

    /**
     * Sets a month's cost aside when it is approved. Approvals of the same town wait for each other.
     *
     * @param cost yuan by source; what is negative is set free again
     * @throws Refused at {@code decision} when a source has not given enough
     */
    public void commit(int year, String town, Shares cost) {
        var over = reach(rows.lock(year, town), year, town, cost).stream()
                .filter(reach -> reach.level() == Level.EXCEEDS)
                .toList();
        if (!over.isEmpty()) {
            throw exceeds(year, town, over);
        }
        try {
            rows.commit(year, town, cost);
        } catch (DataIntegrityViolationException sameTime) {
            throw Refused.at(DECISION, "审批意见", "%d 年%s的预算刚被别处占用，请刷新后重新批准".formatted(year, offices.nameOf(town)));
        }
    }

    private Refused exceeds(int year, String town, List<Reach> over) {
        var missing = over.stream()
                .map(reach -> "%s资金尚缺 %s 元".formatted(reach.source().label(), reach.missing()))
                .collect(joining("、"));
        return Refused.at(
                DECISION,
                "审批意见",
                "%d 年%s预算不足：%s；须先由区里追加资金，再批准发放（§三(三)）".formatted(year, offices.nameOf(town), missing));
    }

    /**
     * Counts what reached people.
     *
     * @param cost yuan by source
     */
    public void pay(int year, String town, Shares cost) {
        rows.pay(year, town, cost);
    }
}
