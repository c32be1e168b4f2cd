package publicpost.process.modelcheck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import publicpost.policy.Area;
import publicpost.policy.Priority;
import publicpost.process.modelcheck.Table.Row;

/** target-groups.dmn: who may be placed; a row is one way into a group, and a group may have several. */
final class GroupTable implements Rule {

    static final String FILE = "target-groups.dmn";

    /** The applicant's own town, wherever that is. */
    private static final String TOWN = "town";

    private static final List<String> ASKED =
            List.of("area", "sex", "age", "memberships", "unemployedRegistered", "beforeRetirement", "on");

    private final Program program;
    private final Clock clock;

    GroupTable(Program program, Clock clock) {
        this.program = program;
        this.clock = clock;
    }

    @Override
    public void check(ModelSet set, Findings found) {
        Tables.required(FILE, set, found).ifPresent(table -> check(table, found));
    }

    private void check(Table table, Findings found) {
        var rows = new TableRows(table, found);
        var said =
                List.of("code", "label", "groupArea", "priority", "verifier", "byAge", "special", "clause", "standing");
        if (!rows.hasColumns(ASKED, said)) {
            return;
        }
        rows.checkHitPolicy("COLLECT");
        rows.checkEach("clause");
        rows.checkPeriods(GroupTable::way);
        table.rows().forEach(row -> check(table, row, found));
        checkAnybody(table, found);
    }

    /** Two rows that ask the same of a person are one way into the group at different times. */
    private static String way(Row row) {
        return row.text("code")
                + ASKED.stream()
                        .filter(column -> !column.equals("on"))
                        .map(row::cell)
                        .reduce("", (one, next) -> one + " | " + next);
    }

    private void check(Table table, Row row, Findings found) {
        var spot = table.spot(row);
        if (!row.text("code").matches("[A-Z][A-Z_]{1,60}")) {
            found.error(spot, "row-value", "代码应为大写英文和下划线，如 RURAL_DISABLED；现在是“%s”", row.text("code"));
        }
        if (!Names.isChinese(row.text("label"))) {
            found.error(spot, "row-value", "没有写安置对象的中文名称");
        }
        checkArea(spot, row, found);
        if (!isOneOf(Priority.values(), row.text("priority"))) {
            found.error(spot, "row-value", "优先级只能是 FOUR_PLUS_TWO 或 OTHER，现在是“%s”", row.text("priority"));
        }
        if (!row.text("verifier").equals(TOWN) && !program.offices().containsKey(row.text("verifier"))) {
            found.error(spot, "row-verifier", "没有“%s”这个核验单位，请填写机构代码，或 town（申请人所在镇街）", row.text("verifier"));
        }
        if (!Tables.isYesOrNo(row.cell("byAge")) || !Tables.isYesOrNo(row.cell("special"))) {
            found.error(spot, "row-value", "“凭身份证即可认定”和“期满可再次安置”只能是 true 或 false");
        }
    }

    /** The area that a row asks for is the one it says. */
    private static void checkArea(Spot spot, Row row, Findings found) {
        var asked = row.cell("area").isEmpty() ? "BOTH" : row.text("area");
        if (!asked.equals("BOTH") && !isOneOf(Area.values(), asked)) {
            found.error(spot, "row-value", "地区只能是 URBAN、RURAL 或者空着，现在是“%s”", asked);
        } else if (!asked.equals(row.text("groupArea"))) {
            found.error(spot, "row-value", "适用地区“%s”与条件列的地区（%s）不一致", row.text("groupArea"), asked);
        }
    }

    private static boolean isOneOf(Enum<?>[] words, String text) {
        for (var word : words) {
            if (word.name().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** A group without a row today is one that nobody can apply for: it may be meant. */
    private void checkAnybody(Table table, Findings found) {
        var today = LocalDate.now(clock);
        Set<String> inForce = new TreeSet<>();
        table.rows().stream()
                .filter(row -> Validity.of(row.cell("on"))
                        .filter(days -> days.holdsOn(today))
                        .isPresent())
                .forEach(row -> inForce.add(row.text("code")));
        table.rows().stream()
                .filter(row -> !inForce.contains(row.text("code")))
                .forEach(row -> found.warning(
                        table.spot(row), "code-not-in-force", "“%s”今天没有有效的行，现在没有人能按它申请", row.text("code")));
        if (inForce.isEmpty()) {
            found.error(new Spot(table.file(), table.dmn().getId(), ""), "code-missing", "今天没有一类安置对象有效，请检查有效日期");
        }
    }
}
