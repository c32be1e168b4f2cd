package publicpost.process.modelcheck;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import publicpost.policy.Figures;
import publicpost.process.modelcheck.Table.Row;

/**
 * Within what a figure is believed: wide enough for the law to change, and narrow enough for a figure too many. Beyond it
 * somebody has to accept it by name. Of percentages and points the table itself says how many there can be.
 */
final class FigureBounds {

    /** Units of what is counted, and read as a whole number. */
    private static final Set<String> COUNTS = Set.of("个月", "年", "周岁", "个工作日", "天", "日", "次", "人", "个岗位");

    /** No sum of the program is near it, and every column has room for it. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

    private record Bounds(BigDecimal least, BigDecimal most) {

        static Bounds of(long least, long most) {
            return new Bounds(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        }

        boolean hold(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }
    }

    private static final Map<String, Bounds> BY_CODE = Map.ofEntries(
            entry(Figures.MINIMUM_WAGE_MONTHLY, Bounds.of(1_000, 10_000)),
            entry(Figures.MINIMUM_WAGE_HOURLY, Bounds.of(10, 100)),
            entry(Figures.TERM_MONTHS, Bounds.of(6, 60)),
            entry(Figures.URBAN_EXTENSION_YEARS, Bounds.of(0, 10)),
            entry(Figures.RURAL_EXTENSION_MONTHS, Bounds.of(0, 60)),
            entry(Figures.RURAL_MAX_AGE, Bounds.of(60, 80)),
            entry(Figures.RURAL_WARN_AGE, Bounds.of(50, 80)),
            entry(Figures.MIN_AGE, Bounds.of(16, 18)),
            entry(Figures.AGREEMENT_MAX_MONTHS, Bounds.of(1, 36)),
            entry(Figures.REPLACEMENT_MAX_PLACEMENTS, Bounds.of(1, 5)),
            entry(Figures.PROVINCE_STANDARD_YEARLY, Bounds.of(1_000, 100_000)),
            entry(Figures.AGENCY_FEE_MONTHLY, Bounds.of(0, 500)));

    private static final Bounds DAYS = Bounds.of(1, 180);
    private static final Set<String> OF_DAYS = Set.of("天", "个工作日");

    private FigureBounds() {}

    static void check(Table table, Row row, BigDecimal value, Findings found) {
        var spot = table.spot(row);
        if (value.compareTo(LARGEST) > 0) {
            found.error(spot, "row-value", "数值不能超过 %s", LARGEST.toPlainString());
        } else if (COUNTS.contains(row.text("unit"))
                && value.stripTrailingZeros().scale() > 0) {
            found.error(spot, "row-value", "单位是“%s”的应为整数，现在是“%s”", row.text("unit"), value.toPlainString());
        } else if (row.text("unit").equals("日")
                && !Bounds.of(1, EngineTimes.SHORTEST_MONTH).hold(value)) {
            found.error(
                    spot, "row-value", "不是每个月都有 %s 日，请改为 1 至 %d 日", value.toPlainString(), EngineTimes.SHORTEST_MONTH);
        } else {
            var bounds = OF_DAYS.contains(row.text("unit")) ? DAYS : BY_CODE.get(row.text("code"));
            if (bounds != null && !bounds.hold(value)) {
                found.warning(
                        spot,
                        "row-bounds",
                        "“%s”少见：通常在 %s 至 %s 之间，请核对",
                        value.toPlainString(),
                        bounds.least(),
                        bounds.most());
            }
        }
    }
}
