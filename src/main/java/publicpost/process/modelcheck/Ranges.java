package publicpost.process.modelcheck;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import publicpost.process.modelcheck.Table.Row;

/** Ranges of numbers that a condition is written as: one that holds nothing makes a row that matches nobody. */
final class Ranges {

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern RANGE =
            Pattern.compile("([\\[\\](])\\s*%s\\s*\\.\\.\\s*%s\\s*([\\[\\])])".formatted(NUMBER, NUMBER));
    private static final Pattern ANY_NUMBER = Pattern.compile(NUMBER);

    /** Nobody younger is placed (rules.md §3: 16 or older), and nobody lives longer than the other. */
    private static final BigDecimal YOUNGEST = BigDecimal.valueOf(16);

    private static final BigDecimal OLDEST = BigDecimal.valueOf(100);

    private Ranges() {}

    static void check(Table table, Row row, Findings found) {
        for (var column : table.asked()) {
            var cell = row.cell(column);
            if (RANGE.matcher(cell).results().anyMatch(Ranges::isEmpty)) {
                found.error(table.spot(row), "row-range", "范围“%s”里没有任何数，请把小的写在前面，如 [45..70]", cell);
            } else if (column.equals("age")
                    && ANY_NUMBER.matcher(cell).results().anyMatch(Ranges::isNobodysAge)) {
                found.error(table.spot(row), "row-range", "周岁“%s”没有人能符合，应在 %s 至 %s 之间", cell, YOUNGEST, OLDEST);
            }
        }
    }

    private static boolean isEmpty(MatchResult range) {
        var order = new BigDecimal(range.group(2)).compareTo(new BigDecimal(range.group(3)));
        var holdsBoth = range.group(1).equals("[") && range.group(4).equals("]");
        return order > 0 || order == 0 && !holdsBoth;
    }

    private static boolean isNobodysAge(MatchResult number) {
        var age = new BigDecimal(number.group());
        return age.compareTo(YOUNGEST) < 0 || age.compareTo(OLDEST) > 0;
    }
}
