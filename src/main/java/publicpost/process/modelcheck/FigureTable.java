package publicpost.process.modelcheck;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import publicpost.policy.Figures;
import publicpost.process.modelcheck.Table.Row;

/** figures.dmn: every figure that the rules ask for, once on every day, as a number with its unit. */
final class FigureTable implements Rule {

    static final String FILE = "figures.dmn";

    private static final Set<String> UNITS =
            Set.of("元/月", "元/小时", "元/岗·年", "元/人·月", "元", "个月", "年", "周岁", "个工作日", "天", "日", "%", "次", "分", "人", "个岗位");

    private final Clock clock;

    FigureTable(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void check(ModelSet set, Findings found) {
        Tables.required(FILE, set, found).ifPresent(table -> check(table, found));
    }

    private void check(Table table, Findings found) {
        var rows = new TableRows(table, found);
        if (!rows.hasColumns(List.of("code", "on"), List.of("value", "unit", "source", "standing"))) {
            return;
        }
        rows.checkHitPolicy("UNIQUE");
        rows.checkEach("source");
        rows.checkPeriods(row -> row.text("code"));
        rows.checkCodes(codes(), row -> row.text("code"), true, LocalDate.now(clock));
        checkValues(table, found);
    }

    private static void checkValues(Table table, Findings found) {
        var units = new HashMap<String, String>();
        for (var row : table.rows()) {
            var unit = row.text("unit");
            var before = units.putIfAbsent(row.text("code"), unit);
            if (!UNITS.contains(unit)) {
                found.error(
                        table.spot(row),
                        "row-unit",
                        "单位“%s”不认识，请改用 %s 之一",
                        unit,
                        String.join("、", new TreeSet<>(UNITS)));
            } else if (before != null && !before.equals(unit)) {
                found.error(table.spot(row), "row-unit", "同一代码的单位从“%s”变成“%s”，请改回", before, unit);
            }
            checkValue(table, row, found);
        }
    }

    private static void checkValue(Table table, Row row, Findings found) {
        var value = Tables.number(row.cell("value"));
        if (value.isEmpty()) {
            found.error(table.spot(row), "row-value", "数值“%s”不是数字，请改正", row.cell("value"));
        } else if (value.get().signum() < 0) {
            found.error(table.spot(row), "row-value", "数值不能小于零");
        } else if (row.text("unit").equals("%") && isMoreThanAll(value)) {
            found.error(table.spot(row), "row-value", "百分比不能超过 100");
        } else {
            FigureBounds.check(table, row, value.get(), found);
        }
    }

    private static boolean isMoreThanAll(Optional<BigDecimal> percent) {
        return percent.get().compareTo(BigDecimal.valueOf(100)) > 0;
    }

    private static Set<String> codes() {
        var codes = new TreeSet<String>();
        for (Field constant : Figures.class.getFields()) {
            codes.add(constant.getName());
        }
        return codes;
    }
}
