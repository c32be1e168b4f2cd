package publicpost.process;

import java.util.Set;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;
import publicpost.attendance.AttendanceList;
import publicpost.attendance.AttendanceUnits;
import publicpost.attendance.PayMonths;
import publicpost.attendance.Reading;
import publicpost.attendance.Unit;
import publicpost.casefile.Refused;

/** Where offices fetch a unit's attendance as a list and have one read, before anything is entered. */
@Component
public class AttendanceDesk {

    private final AttendanceList list;
    private final AttendanceUnits units;
    private final PayMonths months;

    AttendanceDesk(AttendanceList list, AttendanceUnits units, PayMonths months) {
        this.list = list;
        this.units = units;
        this.months = months;
    }

    /** An Excel workbook, what it is called, and how many people are on it. */
    public record Sheet(String title, byte[] workbook, int people) {}

    public Sheet sheet(Long unit, Officer officer) {
        open(unit, officer);
        return new Sheet(list.title(unit), list.workbook(unit), list.people(unit));
    }

    public Reading read(Long unit, byte[] content, Officer officer) {
        open(unit, officer);
        return list.read(unit, content);
    }

    /** Other villages of the town have no business with these people. */
    private void open(Long id, Officer officer) {
        var unit = find(id);
        var around = Set.of(unit.village(), months.get(unit.month()).town(), "agency", "district");
        if (!officer.worksForAny(around)) {
            throw notThere();
        }
    }

    private Unit find(Long id) {
        try {
            return units.get(id);
        } catch (EmptyResultDataAccessException none) {
            throw notThere();
        }
    }

    private static Refused notThere() {
        return Refused.at("unit", "出勤", "没有这份出勤，或不属于您所在部门的办理范围");
    }
}
