package publicpost.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.policy.Figures;
import publicpost.policy.FundSource;
import publicpost.policy.Money;
import publicpost.policy.PolicyTables;
import publicpost.policy.SecondApprovalRule;

/** Money given to towns or taken back, each time on record; above a limit by two people. */
@Service
@Transactional
public class BudgetEntries {

    private final BudgetRows rows;
    private final EntryRule rule;
    private final PolicyTables tables;
    private final Clock clock;

    BudgetEntries(BudgetRows rows, EntryRule rule, PolicyTables tables, Clock clock) {
        this.rows = rows;
        this.rule = rule;
        this.tables = tables;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(int year) {
        return rows.entries(year);
    }

    /**
     * Gives money to a town, or takes back what is not committed. Above the limit it counts only when somebody else has
     * {@linkplain #review confirmed} it.
     *
     * @param amount yuan; negative where it is taken back
     * @param document the number of the paper it is given by
     * @throws Refused at each of {@code year, town, amount, document, reason} that cannot be taken
     */
    public void add(
            int year, String town, FundSource source, Money amount, String document, String reason, String officer) {
        rule.check(year, town, amount, document, reason);
        var free = free(year, town, source, amount);
        var limit = tables.figure(Figures.SECOND_BUDGET_ABOVE, LocalDate.now(clock));
        var second = SecondApprovalRule.isNeeded(amount, limit);
        var entry = new Entry(
                null,
                year,
                town,
                source,
                amount,
                document.strip(),
                reason.strip(),
                officer,
                clock.instant(),
                second,
                null);
        try {
            rows.add(entry);
        } catch (DataIntegrityViolationException sameTime) {
            throw EntryRule.takesBackTooMuch(free);
        }
    }

    /** Yuan that may be taken back. */
    private Money free(int year, String town, FundSource source, Money amount) {
        var line = BudgetLine.in(rows.lock(year, town), year, town, source);
        var free = line.left().min(line.allotted());
        if (free.plus(amount).isNegative()) {
            throw EntryRule.takesBackTooMuch(free);
        }
        return free;
    }

    /**
     * A second person confirms an entry above the limit, and it counts; or returns it, and it never does.
     *
     * @param reason why it is returned
     * @throws Refused when it waits for nobody, or for somebody else than who entered it (职责分离)
     */
    public void review(Long id, boolean confirmed, String reason, String officer) {
        var entry = rows.entry(id).orElseThrow(() -> EntryRule.awaitsNobody());
        EntryRule.mayReview(entry, officer);
        if (confirmed) {
            free(entry.year(), entry.town(), entry.source(), entry.amount());
        }
        try {
            rows.review(id, new EntryReview(confirmed, reason == null ? "" : reason.strip(), officer, clock.instant()));
        } catch (DataIntegrityViolationException sameTime) {
            throw EntryRule.awaitsNobody();
        }
    }
}
