package publicpost.process.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import publicpost.lists.CellReader;
import publicpost.lists.Line;
import publicpost.lists.Problem;
import publicpost.memberships.Membership;
import publicpost.people.IdNumber;
import publicpost.policy.TargetGroup;

/** Reads one line of a list that an office keeps; everything that is wrong with it is named. */
final class MemberLine {

    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}·]{2,25}");
    private static final int LONGEST = 100;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final List<Problem> problems = new ArrayList<>();
    private final CellReader<MemberColumn> cells;
    private final Map<String, TargetGroup> groups;
    private final String office;
    private final LocalDate today;

    /** @param groups by name, of those whose list the office keeps */
    MemberLine(Line<MemberColumn> line, Map<String, TargetGroup> groups, String office, LocalDate today) {
        this.cells = new CellReader<>(line, problems);
        this.groups = groups;
        this.office = office;
        this.today = today;
    }

    /** One person of the list, of use only when there are no problems. */
    record Member(String name, IdNumber number, Membership membership) {}

    List<Problem> problems() {
        return problems;
    }

    Member read() {
        var name = cells.matching(MemberColumn.NAME, PERSON, "应为身份证上的汉字姓名");
        var number = cells.parsed(MemberColumn.ID_NUMBER, "应为 18 位有效公民身份号码，请核对校验位和出生日期", text -> IdNumber.read(text)
                .orElse(null));
        var group = cells.choice(MemberColumn.GROUP, groups, "不是由您所在部门核验的安置对象类别");
        var code = group == null ? null : group.code();
        var list = cells.text(MemberColumn.LIST_NAME, LONGEST);
        var date = listDate();
        return new Member(name, number, new Membership(code, list, date, lapses(date), office));
    }

    private LocalDate listDate() {
        var date = plausible(MemberColumn.LIST_DATE);
        return date != null && date.isAfter(today)
                ? cells.wrong(MemberColumn.LIST_DATE, "不能晚于今天（%s）".formatted(today))
                : date;
    }

    private LocalDate lapses(LocalDate listDate) {
        if (cells.isEmpty(MemberColumn.LAPSES_ON)) {
            return null;
        }
        var day = plausible(MemberColumn.LAPSES_ON);
        return day != null && listDate != null && !day.isAfter(listDate)
                ? cells.wrong(MemberColumn.LAPSES_ON, "应晚于名单日期")
                : day;
    }

    private LocalDate plausible(MemberColumn column) {
        var day = cells.day(column);
        return day != null && (day.isBefore(FIRST) || day.isAfter(LAST))
                ? cells.wrong(column, "应在 2000 年至 2200 年之间")
                : day;
    }
}
