package publicpost.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import publicpost.attendance.AttendanceUnits;
import publicpost.attendance.PayMonths;
import publicpost.attendance.Unit;
import publicpost.offices.Offices;

/** The units of a month that still have to enter or sign their attendance. */
@InModels
public class Units {

    private final PayMonths months;
    private final AttendanceUnits units;
    private final Offices offices;

    Units(PayMonths months, AttendanceUnits units, Offices offices) {
        this.months = months;
        this.units = units;
        this.offices = offices;
    }

    @AnswersIn("monthly-subsidy")
    public List<Long> open(DelegateExecution execution) {
        var month = months.get(execution.getProcessBusinessKey());
        return units.open(month.id()).stream().map(Unit::id).toList();
    }

    /** What Tasklist shows beside a unit's task: whoever does several towns' must tell them apart. */
    @AnswersIn(value = "monthly-subsidy", each = CaseVariables.UNIT)
    public String place(DelegateExecution execution) {
        var unit = units.get((Long) execution.getVariable(CaseVariables.UNIT));
        var month = months.get(unit.month());
        return "%s %s".formatted(offices.nameOf(unit.village()), month.inWords());
    }
}
