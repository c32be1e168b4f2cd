package publicpost.process.modelcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.model.dmn.instance.Decision;
import publicpost.policy.Clause;
import publicpost.process.modelcheck.Table.Row;

/** What is asked of the rows of every table: an id, days on which they hold, where they come from and whether that binds. */
final class TableRows {

    private static final Set<String> STANDINGS = Set.of("plan", "law", "peer", "default");
    private static final Set<Clause> PLAN = Set.of(
            Clause.ANNUAL_PLAN,
            Clause.WHO_MAY_BE_PLACED,
            Clause.POSTS,
            Clause.PAY_AND_TERM,
            Clause.ORDER_OF_STEPS,
            Clause.REAL_NAMES,
            Clause.FUNDING);

    private final Table table;
    private final Findings found;

    TableRows(Table table, Findings found) {
        this.table = table;
        this.found = found;
    }

    /** Whether the program finds the columns it asks and reads; without them the rows are not looked at. */
    boolean hasColumns(List<String> asked, List<String> said) {
        var spot = new Spot(table.file(), table.dmn().getId(), "");
        var missing = new ArrayList<>(asked);
        missing.removeAll(table.asked());
        missing.forEach(column -> found.error(spot, "table-columns", "缺少条件列“%s”，系统要用它查表，请恢复", column));
        table.asked().stream()
                .filter(column -> !asked.contains(column))
                .forEach(column -> found.error(spot, "table-columns", "系统不提供条件“%s”，请删去这一列", column));
        var silent = new ArrayList<>(said);
        silent.removeAll(table.said());
        silent.forEach(column -> found.error(spot, "table-columns", "缺少结果列“%s”，系统要读取它，请恢复", column));
        checkKept();
        if (!table.id().equals(Names.base(table.file()))) {
            found.error(spot, "file-name", "决策表编号“%s”与文件名不同，编号应为“%s”", table.id(), Names.base(table.file()));
        }
        return missing.isEmpty() && silent.isEmpty();
    }

    private void checkKept() {
        if (table.dmn().getParentElement() instanceof Decision decision
                && !EngineTimes.isTimeToLive(decision.getCamundaHistoryTimeToLiveString())) {
            found.error(
                    Spot.of(table.file(), decision),
                    "history-time-to-live",
                    "历史保存期限应按天写，一天以上、%d 年以内，如 P1825D",
                    EngineTimes.MOST_YEARS);
        }
    }

    void checkHitPolicy(String policy) {
        if (!table.dmn().getHitPolicy().name().equals(policy)) {
            found.error(
                    new Spot(table.file(), table.dmn().getId(), ""),
                    "hit-policy",
                    "命中策略应为 %s，系统按它读取结果",
                    policy.replace('_', ' '));
        }
    }

    /** @param source the column that names where a row comes from */
    void checkEach(String source) {
        var ids = new HashSet<String>();
        for (var row : table.rows()) {
            if (row.id() == null || !ids.add(row.id())) {
                found.error(table.spot(row), "row-id", "这一行没有编号或者编号重复，决定的依据无法对应到它");
            }
            if (Validity.of(row.cell("on")).isEmpty()) {
                found.error(
                        table.spot(row),
                        "row-dated",
                        "有效日期“%s”不能用，应写成 >= date(\"2022-01-01\") 或 [date(\"2022-01-01\")..date(\"2022-12-31\")]",
                        row.cell("on"));
            }
            checkSource(row, source);
            Ranges.check(table, row, found);
        }
    }

    private void checkSource(Row row, String source) {
        var cited = row.text(source);
        var standing = row.text("standing");
        if (cited.isBlank()) {
            found.error(table.spot(row), "row-cited", "没有写依据，请写明条款、文号或“系统默认值”");
        } else if (!STANDINGS.contains(standing)) {
            found.error(table.spot(row), "row-standing", "效力“%s”不能用，只能是 plan、law、peer 或 default", standing);
        } else if (standing.equals("plan") != PLAN.contains(new Clause(cited))) {
            found.error(
                    table.spot(row), "row-standing", "依据“%s”与效力“%s”不符：方案的条款（如 §二(三)）效力为 plan，其他不是", cited, standing);
        }
    }

    /** Rows of one key follow each other day by day. */
    void checkPeriods(Function<Row, String> key) {
        var byKey = new LinkedHashMap<String, List<Row>>();
        table.rows().stream()
                .filter(row -> Validity.of(row.cell("on")).isPresent())
                .forEach(row -> byKey.computeIfAbsent(key.apply(row), one -> new ArrayList<>())
                        .add(row));
        byKey.values().forEach(this::checkFollowing);
    }

    private void checkFollowing(List<Row> rows) {
        rows.sort(Comparator.comparing(row -> days(row).from()));
        for (var i = 1; i < rows.size(); i++) {
            var before = days(rows.get(i - 1));
            var next = rows.get(i);
            if (before.overlaps(days(next))) {
                found.error(
                        table.spot(next),
                        "period-overlap",
                        "与“%s”的有效日期重叠，请给前一行写上截止日期（%s 的前一天）",
                        rows.get(i - 1).title(),
                        days(next).from());
            } else if (before.leavesGapTo(days(next))) {
                found.error(
                        table.spot(next),
                        "period-gap",
                        "与“%s”之间有几天没有规定（%s 至 %s 的前一天），请连上",
                        rows.get(i - 1).title(),
                        before.until().plusDays(1),
                        days(next).from());
            }
        }
    }

    /** Every code that the program asks for has a row today and in times to come; others nobody asks for. */
    void checkCodes(Set<String> asked, Function<Row, String> code, boolean isClosed, LocalDate today) {
        var whole = new Spot(table.file(), table.dmn().getId(), "");
        for (var one : asked) {
            var rows = table.rows().stream()
                    .filter(row -> code.apply(row).equals(one))
                    .toList();
            var valid = rows.stream()
                    .flatMap(row -> Validity.of(row.cell("on")).stream())
                    .toList();
            if (rows.isEmpty()) {
                found.error(whole, "code-missing", "没有“%s”的行，系统要用它，请恢复", one);
            } else if (valid.stream().noneMatch(days -> days.holdsOn(today))) {
                found.error(table.spot(rows.get(rows.size() - 1)), "code-not-in-force", "“%s”今天没有有效的行，请检查有效日期", one);
            } else if (valid.stream().noneMatch(days -> days.until() == null)) {
                found.warning(table.spot(rows.get(rows.size() - 1)), "code-ends", "“%s”最后一行写了截止日期，之后没有规定", one);
            }
        }
        if (isClosed) {
            table.rows().stream()
                    .filter(row -> !asked.contains(code.apply(row)))
                    .forEach(
                            row -> found.error(table.spot(row), "code-unknown", "系统不认识“%s”，请改用已有的代码", code.apply(row)));
        }
    }

    private static Validity days(Row row) {
        return Validity.of(row.cell("on")).orElseThrow();
    }
}
