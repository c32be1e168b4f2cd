package publicpost.attendance;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;

/** A unit's attendance as a list: handed out with everybody on it, and read back. Nothing is written here. */
@Service
@Transactional(readOnly = true)
public class AttendanceList {

    private final AttendanceUnits units;
    private final AttendanceRows rows;
    private final PayMonths months;
    private final WorkingDays workingDays;
    private final Offices offices;

    AttendanceList(
            AttendanceUnits units, AttendanceRows rows, PayMonths months, WorkingDays workingDays, Offices offices) {
        this.units = units;
        this.rows = rows;
        this.months = months;
        this.workingDays = workingDays;
        this.offices = offices;
    }

    /** An Excel workbook (.xlsx) that is read back once it is filled in. */
    public byte[] workbook(Long unit) {
        var month = months.get(units.get(unit).month());
        return new AttendanceSheet(rows.ofUnit(unit), workingDays.of(month.month())).workbook(title(unit));
    }

    public int people(Long unit) {
        return rows.ofUnit(unit).size();
    }

    /** Such as 初村一村2026年10月出勤表. */
    public String title(Long id) {
        var unit = units.get(id);
        return "%s%s出勤表"
                .formatted(
                        offices.nameOf(unit.village()), months.get(unit.month()).inWords());
    }

    /**
     * @param content .xlsx, or CSV in UTF-8 or GB18030
     * @throws Refused at {@code file} when it is no such list
     */
    public Reading read(Long unit, byte[] content) {
        return new SheetReader(rows.ofUnit(unit)).read(content);
    }
}
