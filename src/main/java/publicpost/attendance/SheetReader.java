package publicpost.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import publicpost.lists.CellReader;
import publicpost.lists.Line;
import publicpost.lists.ListFile;
import publicpost.lists.PlainText;
import publicpost.lists.Problem;
import publicpost.masks.Masks;
import publicpost.policy.Money;

/** Reads a sheet of attendance against the people of a unit; whatever is wrong is named by row. */
final class SheetReader {

    private static final BigDecimal LEAST_REQUIRED = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("744");
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000");
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_REMARK = 200;

    private final List<AttendanceRow> people;
    private final Map<String, List<AttendanceRow>> byNumber;
    private final Map<String, List<AttendanceRow>> byMask;
    private final List<Problem> problems = new ArrayList<>();

    SheetReader(List<AttendanceRow> people) {
        this.people = people;
        this.byNumber = people.stream().collect(groupingBy(AttendanceRow::idNumber));
        this.byMask = people.stream().collect(groupingBy(SheetReader::masked));
    }

    /** @throws publicpost.casefile.Refused at {@code file} when it is no such list */
    Reading read(byte[] content) {
        var lines = ListFile.read(content, SheetColumn.SHEET);
        var linesOf = new LinkedHashMap<AttendanceRow, List<Line<SheetColumn>>>();
        for (var line : lines) {
            var person = person(line);
            if (person != null) {
                linesOf.computeIfAbsent(person, none -> new ArrayList<>()).add(line);
            }
        }
        var entries = new ArrayList<Entry>();
        linesOf.forEach((person, same) -> {
            if (same.size() > 1) {
                same.forEach(line -> twice(line, same));
            } else {
                add(same.get(0), person, entries);
            }
        });
        problems.sort(Comparator.comparing(Problem::row));
        people.stream().filter(person -> !linesOf.containsKey(person)).forEach(this::missing);
        return new Reading(fields(lines.get(0)), entries, problems);
    }

    private static List<String> fields(Line<SheetColumn> line) {
        return line.cells().keySet().stream()
                .map(SheetColumn::field)
                .filter(field -> !field.isEmpty())
                .toList();
    }

    /** Null, with the problem noted, where nobody of the unit is meant. */
    private AttendanceRow person(Line<SheetColumn> line) {
        var cells = new CellReader<>(line, problems);
        var number = cells.parsed(SheetColumn.ID_NUMBER, "应为身份证号码", text -> text.replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT));
        if (number == null) {
            return null;
        }
        var meant = number.contains("*")
                ? byMask.getOrDefault(number + line.at(SheetColumn.NAME).text(), List.of())
                : byNumber.getOrDefault(number, List.of());
        if (meant.isEmpty()) {
            return cells.wrong(SheetColumn.ID_NUMBER, "本月名单中没有此人");
        }
        if (meant.stream().map(AttendanceRow::idNumber).distinct().count() > 1) {
            return cells.wrong(SheetColumn.ID_NUMBER, "有同名且号码相近的人，请填写完整号码");
        }
        return meant.size() == 1 ? meant.get(0) : inPost(line, meant, cells);
    }

    /** As our own sheet has it; other sheets may say the number whole. */
    private static String masked(AttendanceRow person) {
        return Masks.idNumber(person.idNumber()) + PlainText.of(person.name());
    }

    private static AttendanceRow inPost(
            Line<SheetColumn> line, List<AttendanceRow> posts, CellReader<SheetColumn> cells) {
        var named = line.at(SheetColumn.POST).text();
        var meant = posts.stream()
                .filter(post -> PlainText.of(AttendanceSheet.post(post)).equals(named))
                .toList();
        return meant.size() == 1 ? meant.get(0) : cells.wrong(SheetColumn.POST, "此人本月有多个岗位，请在页面表格中直接填写");
    }

    private void add(Line<SheetColumn> line, AttendanceRow person, List<Entry> entries) {
        var cells = new CellReader<>(line, problems);
        var name = cells.text(SheetColumn.NAME, LONGEST_NAME);
        if (name != null && !name.equals(PlainText.of(person.name()))) {
            cells.wrong(SheetColumn.NAME, "与名单中该身份证号码的姓名不一致");
        }
        var entry = new Entry(
                person.id(),
                cells.decimal(SheetColumn.REQUIRED, LEAST_REQUIRED, MOST),
                cells.decimal(SheetColumn.ATTENDED, BigDecimal.ZERO, MOST),
                money(cells, SheetColumn.CONTRIBUTIONS),
                money(cells, SheetColumn.PREMIUM),
                cells.optional(SheetColumn.REMARK, column -> cells.text(column, LONGEST_REMARK))
                        .orElse(""));
        if (cells.inOrder() && inOrder(line, entry, person)) {
            entries.add(entry);
        }
    }

    private static Money money(CellReader<SheetColumn> cells, SheetColumn column) {
        return cells.optional(column, at -> cells.decimal(at, BigDecimal.ZERO, MOST_MONEY))
                .map(Money::of)
                .orElse(Money.ZERO);
    }

    private boolean inOrder(Line<SheetColumn> line, Entry entry, AttendanceRow person) {
        var wrong = Attendance.problems(entry, person);
        wrong.forEach(one -> problems.add(new Problem(line.number(), line.who(), one.label(), one.message())));
        return wrong.isEmpty();
    }

    private void twice(Line<SheetColumn> line, List<Line<SheetColumn>> same) {
        var others = same.stream()
                .filter(one -> one != line)
                .map(one -> String.valueOf(one.number()))
                .collect(joining("、"));
        problems.add(Problem.at(line, SheetColumn.ID_NUMBER, "与第 %s 行是同一人".formatted(others)));
    }

    private void missing(AttendanceRow person) {
        problems.add(new Problem(0, person.name(), SheetColumn.NAME.heading(), "表中没有此人"));
    }
}
