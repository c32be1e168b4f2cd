package publicpost.province;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import publicpost.lists.CellReader;
import publicpost.lists.Columns;
import publicpost.lists.Line;
import publicpost.lists.ListColumn;
import publicpost.lists.Problem;
import publicpost.people.IdNumber;

/** Reads one line of a file of the province's; everything that is wrong with it is named. */
final class RecordLine<C extends Enum<C> & ListColumn> {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern PHONE = Pattern.compile("[0-9+-]{5,20}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12,19}");
    private static final BigDecimal MOST = new BigDecimal("100000000");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 4000;
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_STATUS = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Line<C> line;
    private final CellReader<C> cells;
    private final List<C> columns;

    RecordLine(Line<C> line, Columns<C> columns) {
        this.line = line;
        this.cells = new CellReader<>(line, problems);
        this.columns = columns.all();
    }

    Fetches.Fetched read() {
        String key = null;
        String number = null;
        String status = null;
        var values = new LinkedHashMap<Field, String>();
        for (var column : columns) {
            var field = (Field) column;
            var value = value(column, field);
            switch (field.content()) {
                case KEY -> key = value;
                case NUMBER -> number = value;
                case STATUS -> status = value;
                default -> {
                    if (value != null) {
                        values.put(field, value);
                    }
                }
            }
        }
        return new Fetches.Fetched(
                line.number(), line.who(), new HeldRecord(null, key, number, status, values), problems);
    }

    /** What is empty is nothing; only the number may not be. */
    private String value(C column, Field field) {
        if (field.content() != Content.NUMBER && cells.isEmpty(column)) {
            return null;
        }
        return switch (field.content()) {
            case NUMBER -> cells.matching(column, NUMBER, "应为 1 至 40 位字母、数字、横线");
            case KEY -> cells.text(column, LONGEST_KEY);
            case STATUS -> cells.text(column, LONGEST_STATUS);
            case TEXT, OWN_TEXT -> cells.text(column, LONGEST);
            case ID_NUMBER ->
                cells.parsed(column, "应为 18 位有效公民身份号码，请核对校验位和出生日期", text -> IdNumber.read(text)
                        .map(IdNumber::digits)
                        .orElse(null));
            case PHONE -> cells.matching(column, PHONE, "应为电话号码");
            case ACCOUNT -> cells.matching(column, ACCOUNT, "应为 12 至 19 位数字");
            case DAY, OWN_DAY -> said(cells.day(column));
            case MONTH -> month(column);
            case YEAR -> said(cells.whole(column, FIRST_YEAR, LAST_YEAR));
            case DECIMAL -> {
                var number = cells.decimal(column, BigDecimal.ZERO, MOST);
                yield number == null ? null : number.toPlainString();
            }
            case CODE ->
                cells.parsed(column, "不在代码表“%s”里".formatted(field.codes().label()), field.codes()::read);
        };
    }

    /** Excel makes a day of what is typed as 2026-04. */
    private String month(C column) {
        var day = line.at(column).day();
        return day != null
                ? YearMonth.from(day).toString()
                : cells.parsed(column, "应如 2026-04", text -> {
                    try {
                        return YearMonth.parse(text.replaceAll("\\s", "")).toString();
                    } catch (DateTimeParseException none) {
                        return null;
                    }
                });
    }

    private static String said(Object value) {
        return value == null ? null : value.toString();
    }
}
