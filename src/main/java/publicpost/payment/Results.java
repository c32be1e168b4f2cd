package publicpost.payment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.budget.Budgets;
import publicpost.casefile.FileName;
import publicpost.casefile.Refused;
import publicpost.casefile.Sha256;

/** Where a bank's answers are looked through and taken: all of an answer, its good rows, or nothing. */
@Service
@Transactional
public class Results {

    private final PaidMonths months;
    private final ResultCheck check;
    private final ResultRows rows;
    private final Budgets budgets;
    private final Clock clock;

    Results(PaidMonths months, ResultCheck check, ResultRows rows, Budgets budgets, Clock clock) {
        this.months = months;
        this.check = check;
        this.rows = rows;
        this.budgets = budgets;
        this.clock = clock;
    }

    /**
     * As things stand now; nothing is changed.
     *
     * @param content .xlsx, or CSV in UTF-8 or GB18030
     * @throws Refused at {@code file} when it is no such list
     */
    @Transactional(readOnly = true)
    public Report read(Long month, byte[] content) {
        var checked = check.check(month, content);
        return rows.known(Sha256.of(content), month) ? Report.again(checked.rows()) : checked.report();
    }

    /**
     * Settles the payments of a month as the bank answers them, and counts what was paid into the year's budget. Two
     * answers at once wait for each other. A file that was taken for the month before changes nothing; the rows left
     * out of it come in another file.
     *
     * @param onlyGood leaves out the rows that are wrong instead of refusing the file
     * @throws Refused at {@code file} when it is no such list, or with one error for each wrong row when rows are wrong
     *     or none is left
     */
    public Taken take(Long month, String fileName, byte[] content, boolean onlyGood, String officer) {
        var locked = months.lock(month);
        var sha256 = Sha256.of(content);
        if (rows.known(sha256, month)) {
            return Taken.AGAIN;
        }
        var checked = check.check(month, content);
        if (!checked.problems().isEmpty() && (!onlyGood || checked.good().isEmpty())) {
            throw checked.refused();
        }
        rows.settle(checked.good(), LocalDate.now(clock), officer);
        if (!checked.paid().isEmpty()) {
            budgets.pay(locked.month().getYear(), locked.town(), rows.shares(month, checked.paid()));
        }
        rows.add(sha256, month, FileName.plain(fileName, "结果文件"), checked.taken(), officer, clock.instant());
        return checked.taken();
    }
}
