package publicpost.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.attendance.AttendanceUnits;
import publicpost.attendance.Corrections;
import publicpost.attendance.PayMonth;
import publicpost.attendance.PayMonth.Status;
import publicpost.attendance.PayMonths;
import publicpost.attendance.Rosters;
import publicpost.checks.CheckRuns;
import publicpost.holds.Holds;
import publicpost.subsidy.CorrectingLines;
import publicpost.subsidy.Lines;
import publicpost.subsidy.SubsidyRuns;

/**
 * 核算补贴: looks for what must not be so, brings the roster up to date and calculates the month. Both are kept before the step ends, so that a step that
 * was killed goes on where it was.
 */
@Component
@Gives({"CALCULATED", "SEND_BACK"})
class CalculateSubsidy implements JavaDelegate {

    private static final String CHANGED = "人员在岗情况已变动，请按最新名单重新填报";

    private static final int AT_ONCE = 200;

    private final CheckRuns checks;
    private final FindingCases cases;
    private final PayMonths months;
    private final Rosters rosters;
    private final AttendanceUnits units;
    private final Corrections corrections;
    private final Lines lines;
    private final SubsidyRuns runs;
    private final Holds holds;
    private final CorrectingLines correcting;
    private final SignedIn signedIn;
    private final TransactionTemplate apart;

    CalculateSubsidy(
            CheckRuns checks,
            FindingCases cases,
            PayMonths months,
            Rosters rosters,
            AttendanceUnits units,
            Corrections corrections,
            Lines lines,
            SubsidyRuns runs,
            Holds holds,
            CorrectingLines correcting,
            SignedIn signedIn,
            PlatformTransactionManager transactions) {
        this.checks = checks;
        this.cases = cases;
        this.months = months;
        this.rosters = rosters;
        this.units = units;
        this.corrections = corrections;
        this.lines = lines;
        this.runs = runs;
        this.holds = holds;
        this.correcting = correcting;
        this.signedIn = signedIn;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void execute(DelegateExecution execution) {
        var month = months.get(execution.getProcessBusinessKey());
        var run = runs.unfinished(month.id()).orElse(null);
        if (run == null) {
            var changed = apart.execute(kept -> prepare(month));
            if (!changed.isEmpty()) {
                units.sendBack(changed, CHANGED);
                CaseVariables.outcome(execution, "SEND_BACK");
                return;
            }
            look(month);
            run = apart.execute(kept -> begin(month));
        }
        calculate(month, run);
        CaseVariables.outcome(execution, "CALCULATED");
    }

    /** Before a sheet, but after what people entered fits the registers, there is a look at its town; what of its findings is not begun here is begun at night. */
    private void look(PayMonth month) {
        if (checks.before(month.town(), signedIn.now().id()) > 0) {
            cases.beginWaiting(AT_ONCE);
        }
    }

    private Set<Long> prepare(PayMonth month) {
        lines.discard(month.id());
        holds.begin(month);
        corrections.takeUp(month);
        return rosters.refresh(month);
    }

    private Long begin(PayMonth month) {
        return runs.begin(month.month(), Set.of(month.id()), signedIn.now().id());
    }

    private void calculate(PayMonth month, Long run) {
        if (!runs.go(run)) {
            throw new IllegalStateException("stopped by hand until somebody lets it go on: run " + run);
        }
        holds.hold(month);
        correcting.write(month.id(), run);
        months.become(month.id(), Status.CALCULATED);
    }
}
