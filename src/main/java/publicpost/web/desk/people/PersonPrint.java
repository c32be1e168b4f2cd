package publicpost.web.desk.people;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import publicpost.persondata.PersonData.Part;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Heading;
import publicpost.printing.Printout;
import publicpost.printing.Table;

/** Everything of one person on paper, as it stands on the page: a line for each record, the attachments listed. */
final class PersonPrint {

    private static final String CASE = "案号";

    private static final List<Column> COLUMNS =
            List.of(Column.words("部分", 6), Column.mark(CASE, 8), Column.words("内容", 36));

    private PersonPrint() {}

    /**
     * @param office who prints it
     * @param day as 2026-05-11
     */
    static Printout of(List<Part> parts, String office, String day) {
        var rows = parts.stream().flatMap(PersonPrint::lines).toList();
        return new Printout(new Heading("一人一档", office, day), Table.of(COLUMNS, rows), Closing.signedBy("打印人", "复核人"));
    }

    private static Stream<List<Cell>> lines(Part part) {
        var number = part.headings().indexOf(CASE);
        return part.rows().stream()
                .map(row -> List.of(
                        Cell.text(part.title()),
                        Cell.text(number < 0 ? "" : String.valueOf(row.get(number))),
                        Cell.text(content(part, row))));
    }

    private static String content(Part part, List<Object> row) {
        return IntStream.range(0, row.size())
                .filter(column ->
                        row.get(column) != null && !part.headings().get(column).equals(CASE))
                .mapToObj(column -> part.headings().get(column) + "：" + row.get(column))
                .collect(joining("；"));
    }
}
