package publicpost.officelists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import publicpost.lists.RawRow;
import publicpost.people.IdNumber;

/** Reads the rows below the headings of one list: all that is wrong with each, not only the first. */
final class RowReader {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST = 200;

    /** What totals and signatures begin with. */
    private static final List<String> FOOTERS = List.of("合计", "总计", "共计", "备注", "制表", "填表", "审核", "说明");

    private static final Pattern NUMBERED = Pattern.compile("[0-9]{4}");

    private static final Set<Field> IN_WORDS = Set.of(Field.PLACE, Field.CADRE, Field.RELATION);

    private final ListKind kind;
    private final Mapping mapping;
    private final LocalDate asOf;
    private final List<Field> inWords;

    RowReader(ListKind kind, Mapping mapping, LocalDate asOf) {
        this.kind = kind;
        this.mapping = mapping;
        this.asOf = asOf;
        this.inWords = kind.columns().stream()
                .map(Asked::field)
                .filter(IN_WORDS::contains)
                .toList();
    }

    /** Empty for titles, blank rows and totals. */
    Optional<ListRow> read(RawRow row) {
        return row.number() <= mapping.row() || row.isBlank() || isFooter(row)
                ? Optional.empty()
                : Optional.of(readLine(row));
    }

    private static boolean isFooter(RawRow row) {
        return FOOTERS.stream().anyMatch(row::beginsWith);
    }

    private ListRow readLine(RawRow row) {
        var problems = new ArrayList<String>();
        var name = name(row, problems);
        var written = written(row, problems);
        var today = IdNumber.read(written);
        var number = today.or(() -> Signs.ofOld(written));
        if (!written.isEmpty() && number.isEmpty()) {
            problems.add(wrong(Field.NUMBER, "不是有效的身份证号码，请核对"));
        }
        var since = since(row, problems);
        number.filter(one -> since != null && since.isBefore(one.born()))
                .ifPresent(one -> problems.add(wrong(Field.SINCE, "早于身份证号码上的出生日期")));
        return new ListRow(
                row.number(),
                written,
                number.orElse(null),
                today.isEmpty() && number.isPresent(),
                name,
                since,
                more(row, problems),
                problems);
    }

    private String name(RawRow row, List<String> problems) {
        var name = text(row, Field.NAME, LONGEST_NAME, problems).replace(" ", "");
        if (NUMBERED.matcher(name).find()) {
            problems.add(wrong(Field.NAME, "不是姓名"));
            return "";
        }
        return name;
    }

    /** Empty where there is nothing that could be a number. */
    private String written(RawRow row, List<String> problems) {
        var cell = mapping.at(row, Field.NUMBER);
        if (cell.numeric()) {
            problems.add(wrong(Field.NUMBER, "被 Excel 变成了数字，后几位可能已丢失；请把该列设为文本后重新填写"));
            return "";
        }
        var text = text(row, Field.NUMBER, LONGEST, problems);
        return text.replace(" ", "").toUpperCase();
    }

    private LocalDate since(RawRow row, List<String> problems) {
        var cell = mapping.at(row, Field.SINCE);
        if (cell.day() == null && text(row, Field.SINCE, LONGEST, problems).isEmpty()) {
            return null;
        }
        var day = cell.day() != null ? cell.day() : ListDays.read(cell.text());
        if (day == null) {
            problems.add(wrong(Field.SINCE, "应为日期，如 2022-05-01"));
        } else if (day.isBefore(EARLIEST) || day.isAfter(asOf)) {
            problems.add(wrong(Field.SINCE, day.isAfter(asOf) ? "晚于名单日期 " + asOf : "早于 1900 年"));
            return null;
        }
        return day;
    }

    private Map<Field, String> more(RawRow row, List<String> problems) {
        var more = new EnumMap<Field, String>(Field.class);
        for (var field : inWords) {
            var text = text(row, field, LONGEST, problems);
            if (!text.isEmpty()) {
                more.put(field, text);
            }
        }
        return more;
    }

    /** Empty where the cell is, or has something wrong. */
    private String text(RawRow row, Field field, int longest, List<String> problems) {
        var cell = mapping.at(row, field);
        if (cell.problem() != null) {
            problems.add(wrong(field, cell.problem()));
            return "";
        }
        if (cell.text().isEmpty() && isNeeded(field)) {
            problems.add(wrong(field, "必填"));
        } else if (cell.text().length() > longest) {
            problems.add(wrong(field, "最多 %d 字".formatted(longest)));
            return "";
        }
        return cell.text();
    }

    private boolean isNeeded(Field field) {
        return kind.columns().stream().anyMatch(column -> column.field() == field && column.needed());
    }

    private String wrong(Field field, String message) {
        return "%s：%s".formatted(kind.heading(field), message);
    }
}
