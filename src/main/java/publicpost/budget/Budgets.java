package publicpost.budget;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.budget.Reach.Level;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;
import publicpost.policy.Figures;
import publicpost.policy.FundSource;
import publicpost.policy.PolicyTables;
import publicpost.policy.Shares;

/** The year's money of the towns: committed by approvals, never beyond what is there (§三(三)). */
@Service
@Transactional
public class Budgets {

    private static final String DECISION = "decision";

    private final BudgetRows rows;
    private final Offices offices;
    private final PolicyTables tables;
    private final Clock clock;

    Budgets(BudgetRows rows, Offices offices, PolicyTables tables, Clock clock) {
        this.rows = rows;
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

    /** How far a cost would go, source by source, for those that bear some of it or have given something. */
    @Transactional(readOnly = true)
    public List<Reach> reach(int year, String town, Shares cost) {
        return reach(rows.of(year, town), year, town, cost);
    }

    private List<Reach> reach(List<BudgetLine> lines, int year, String town, Shares cost) {
        var warn = warnPercent();
        return Stream.of(FundSource.values())
                .filter(source -> !cost.of(source).isZero() || lines.stream().anyMatch(line -> line.source() == source))
                .map(source -> Reach.of(BudgetLine.in(lines, year, town, source), cost.of(source), warn))
                .toList();
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
        refuseBeyond(rows.lock(year, town), year, town, cost);
        try {
            rows.commit(year, town, cost);
        } catch (DataIntegrityViolationException sameTime) {
            throw Refused.at(DECISION, "审批意见", "%d 年%s的预算刚被别处占用，请刷新后重新批准".formatted(year, offices.nameOf(town)));
        }
    }

    /**
     * As {@link #commit} would, without setting anything aside.
     *
     * @throws Refused at {@code decision} when a source has not given enough
     */
    @Transactional(readOnly = true)
    public void mustFit(int year, String town, Shares cost) {
        refuseBeyond(rows.of(year, town), year, town, cost);
    }

    private void refuseBeyond(List<BudgetLine> lines, int year, String town, Shares cost) {
        var over = reach(lines, year, town, cost).stream()
                .filter(reach -> reach.level() == Level.EXCEEDS)
                .toList();
        if (!over.isEmpty()) {
            throw exceeds(year, town, over);
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
