package publicpost.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import publicpost.attendance.AttendanceUnits;
import publicpost.attendance.PayMonths;
import publicpost.attendance.Unit;

/** The units of a month that still have to enter or sign their attendance. */
@InModels
public class Units {

    private final PayMonths months;
    private final AttendanceUnits units;

    Units(PayMonths months, AttendanceUnits units) {
        this.months = months;
        this.units = units;
    }

    public List<Long> open(DelegateExecution execution) {
        var month = months.get(execution.getProcessBusinessKey());
        return units.open(month.id()).stream().map(Unit::id).toList();
    }
}
