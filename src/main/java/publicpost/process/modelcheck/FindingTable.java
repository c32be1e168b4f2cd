package publicpost.process.modelcheck;

import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import publicpost.policy.FindingKind;
import publicpost.process.modelcheck.Table.Row;

/** findings.dmn: every check of the program for every town, how grave it is and in how many days it is dealt with. */
final class FindingTable implements Rule {

    static final String FILE = "findings.dmn";

    private static final Set<String> SEVERITIES = Set.of("SEVERE", "NORMAL");

    private final Clock clock;

    FindingTable(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void check(ModelSet set, Findings found) {
        Tables.required(FILE, set, found).ifPresent(table -> check(table, found));
    }

    private void check(Table table, Findings found) {
        var rows = new TableRows(table, found);
        var said = List.of("enabled", "severity", "threshold", "unit", "months", "days", "clause", "standing");
        if (!rows.hasColumns(List.of("kind", "town", "on"), said)) {
            return;
        }
        rows.checkHitPolicy("FIRST");
        rows.checkEach("clause");
        rows.checkPeriods(row -> row.text("kind") + " " + row.text("town"));
        // for every town, so that none is left out by a row for another
        rows.checkCodes(kinds(), FindingTable::kindForAll, false, LocalDate.now(clock));
        table.rows().forEach(row -> check(table, row, found));
    }

    private static void check(Table table, Row row, Findings found) {
        var spot = table.spot(row);
        if (!kinds().contains(row.text("kind"))) {
            found.error(spot, "code-unknown", "系统没有核查“%s”，请改用已有的代码", row.text("kind"));
        }
        if (!Tables.isYesOrNo(row.cell("enabled"))) {
            found.error(spot, "row-value", "“启用”只能是 true 或 false，现在是“%s”", row.cell("enabled"));
        }
        if (!SEVERITIES.contains(row.text("severity"))) {
            found.error(spot, "row-value", "轻重只能是 SEVERE 或 NORMAL，现在是“%s”", row.text("severity"));
        }
        if (!Tables.isCount(row.cell("days"))) {
            found.error(spot, "row-value", "办结天数应为一天以上的整数，现在是“%s”", row.cell("days"));
        }
        if (!row.cell("months").isEmpty() && !Tables.isCount(row.cell("months"))) {
            found.error(spot, "row-value", "回看月数应为整数，现在是“%s”", row.cell("months"));
        }
        checkThreshold(spot, row, found);
    }

    private static void checkThreshold(Spot spot, Row row, Findings found) {
        var threshold = row.cell("threshold");
        if (!threshold.isEmpty() && Tables.number(threshold).isEmpty()) {
            found.error(spot, "row-value", "“达到”应为数字，现在是“%s”", threshold);
        } else if (threshold.isEmpty() != row.text("unit").isEmpty()) {
            found.error(spot, "row-unit", "“达到”和“单位”要么都写，要么都不写");
        }
    }

    private static String kindForAll(Row row) {
        return row.cell("town").isEmpty() ? row.text("kind") : "";
    }

    private static Set<String> kinds() {
        return Stream.of(FindingKind.values())
                .filter(kind -> !kind.isOfPaper())
                .map(FindingKind::name)
                .collect(toCollection(TreeSet::new));
    }
}
