package publicpost.lists;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the cells of one line. What is empty or wrong is null, and noted: all of it, not only the first. */
public final class CellReader<C extends ListColumn> {

    /** Thousands separated or not; what is longer than twelve digits is no amount. */
    private static final Pattern DECIMAL = Pattern.compile("-?(\\d{1,3}(,\\d{3}){1,3}|\\d{1,12})(\\.\\d{1,12})?");

    private static final int PLACES = 2;

    private final Line<C> line;
    private final List<Problem> problems;
    private boolean inOrder = true;

    /** @param problems where what is wrong is added */
    public CellReader(Line<C> line, List<Problem> problems) {
        this.line = line;
        this.problems = problems;
    }

    /** Whether nothing was wrong in what was read until now. */
    public boolean inOrder() {
        return inOrder;
    }

    public boolean isEmpty(C column) {
        return line.at(column).isEmpty();
    }

    /**
     * Empty, and nothing wrong, where the cell is empty or the list has no such column.
     *
     * @param read such as {@code column -> reader.decimal(column, ZERO, most)}
     */
    public <T> Optional<T> optional(C column, Function<C, T> read) {
        return isEmpty(column) ? Optional.empty() : Optional.ofNullable(read.apply(column));
    }

    /** @param longest in characters */
    public String text(C column, int longest) {
        return parsed(column, "最多 %d 字".formatted(longest), text -> text.length() <= longest ? text : null);
    }

    /**
     * The text without blanks.
     *
     * @param message what is wrong when the pattern does not match all of it
     */
    public String matching(C column, Pattern pattern, String message) {
        return parsed(column, message, text -> {
            var plain = text.replaceAll("\\s", "");
            return pattern.matcher(plain).matches() ? plain : null;
        });
    }

    /** @param words what each value is called; a value may be called several things */
    public <T> T choice(C column, Map<String, T> words, String message) {
        return parsed(column, message, words::get);
    }

    public Integer whole(C column, int least, int most) {
        return parsed(column, "应为 %d 至 %d 的整数".formatted(least, most), text -> {
            var whole = new BigDecimal(text).intValueExact();
            return whole >= least && whole <= most ? whole : null;
        });
    }

    /** A number such as 1234.5 or 1,234.50, with two places. */
    public BigDecimal decimal(C column, BigDecimal least, BigDecimal most) {
        var message = "应为 %s 至 %s 的数，最多两位小数".formatted(least.toPlainString(), most.toPlainString());
        if (line.at(column).day() != null) {
            return wrong(column, "是日期格式，请把单元格设为常规后重新填写；" + message);
        }
        return parsed(column, message, text -> {
            if (!DECIMAL.matcher(text).matches()) {
                return null;
            }
            var number = new BigDecimal(text.replace(",", "")).setScale(PLACES, RoundingMode.UNNECESSARY);
            return number.compareTo(least) >= 0 && number.compareTo(most) <= 0 ? number : null;
        });
    }

    /** Written as 2022-05-01, 2022/5/1, 2022.5.1 or 2022年5月1日, or kept as a date by the file. */
    public LocalDate day(C column) {
        var cell = line.at(column);
        return cell.day() != null ? cell.day() : parsed(column, "应为日期，如 2022-05-01", Days::read);
    }

    /**
     * @param message what is wrong when it cannot be read
     * @param read of the plain text, never empty; null when it cannot be read, as when it throws for a number
     */
    public <T> T parsed(C column, String message, Function<String, T> read) {
        var why = unreadable(column);
        if (why != null) {
            return wrong(column, why);
        }
        try {
            var value = read.apply(line.at(column).text());
            return value == null ? wrong(column, message) : value;
        } catch (NumberFormatException | ArithmeticException notSo) {
            return wrong(column, message);
        }
    }

    private String unreadable(C column) {
        var cell = line.at(column);
        if (cell.problem() != null) {
            return cell.problem();
        }
        if (cell.numeric() && column.losesDigits()) {
            return "被 Excel 变成了数字，后几位可能已丢失；请把该列设为文本后重新填写";
        }
        return cell.text().isEmpty() ? "必填" : null;
    }

    /** Notes what is wrong with a cell that could be read; always null. */
    public <T> T wrong(C column, String message) {
        inOrder = false;
        problems.add(Problem.at(line, column, message));
        return null;
    }
}
