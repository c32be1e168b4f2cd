package publicpost.attendance;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import publicpost.lists.Cell;
import publicpost.lists.Template;
import publicpost.masks.Masks;
import publicpost.policy.Area;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;

/** The sheet a unit fills in: everybody is on it, with what was entered before or is required of all. */
final class AttendanceSheet {

    private static final Map<SheetColumn, String> NOTES = Map.of(
            SheetColumn.REQUIRED, "按月的岗位填全月应出勤天数，按小时的填岗位月工时",
            SheetColumn.ATTENDED, "按月的岗位填天数，半天记 0.5；按小时的填小时数",
            SheetColumn.CONTRIBUTIONS, "只填城镇岗位，单位本月实际缴纳的部分（元）",
            SheetColumn.PREMIUM, "只填乡村岗位，本月缴纳的保险费（元）");

    private final List<AttendanceRow> people;
    private final Integer workingDays;

    /** @param workingDays of the month; null where they are not known */
    AttendanceSheet(List<AttendanceRow> people, Integer workingDays) {
        this.people = people;
        this.workingDays = workingDays;
    }

    /** As an Excel workbook (.xlsx). */
    byte[] workbook(String title) {
        return Template.of(SheetColumn.SHEET, "出勤表")
                .above(title, "灰色各列请勿改动；填好后在“填报出勤”中导入")
                .notes(NOTES)
                .rows(IntStream.range(0, people.size()).mapToObj(this::row).toList(), SheetColumn.FIXED)
                .workbook();
    }

    private Map<SheetColumn, Cell> row(int at) {
        var person = people.get(at);
        var cells = new EnumMap<SheetColumn, Cell>(SheetColumn.class);
        cells.put(SheetColumn.SERIAL, Cell.number(BigDecimal.valueOf(at + 1L)));
        cells.put(SheetColumn.NAME, Cell.exactly(person.name()));
        cells.put(SheetColumn.ID_NUMBER, Cell.exactly(Masks.idNumber(person.idNumber())));
        cells.put(SheetColumn.POST, Cell.exactly(post(person)));
        cells.put(SheetColumn.REQUIRED, number(required(person)));
        cells.put(SheetColumn.ATTENDED, number(person.attended()));
        cells.put(SheetColumn.CONTRIBUTIONS, amount(person.unitContributions()));
        cells.put(SheetColumn.PREMIUM, amount(person.premium()));
        cells.put(SheetColumn.REMARK, Cell.exactly(person.remark()));
        return cells;
    }

    /** Tells two posts of one person apart. */
    static String post(AttendanceRow person) {
        return "%s（%s，按%s，在岗 %d 天）"
                .formatted(
                        person.postTitle(),
                        person.area() == Area.URBAN ? "城镇" : "乡村",
                        person.basis() == PayBasis.MONTHLY ? "月" : "小时",
                        person.daysPayable());
    }

    private BigDecimal required(AttendanceRow person) {
        if (person.required() != null) {
            return person.required();
        }
        if (person.basis() == PayBasis.HOURLY) {
            return person.hours();
        }
        return workingDays == null ? null : BigDecimal.valueOf(workingDays);
    }

    private static Cell number(BigDecimal number) {
        return number == null ? Cell.EMPTY : Cell.number(number);
    }

    private static Cell amount(Money amount) {
        return amount.isZero() ? Cell.EMPTY : Cell.number(amount.yuan());
    }
}
