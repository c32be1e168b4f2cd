package publicpost.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import publicpost.board.Section.Chart;
import publicpost.board.Section.Heading;

/**
 * A table as it is described, before anything is counted.
 *
 * @param keys what the lines are about
 */
record Sheet(String code, String title, String lead, String about, List<Key> keys, List<Col> columns, Chart chart) {

    /** What a line is about: a town, an area, a part, or several of them; empty for all. */
    record Key(String label, String town, String area, String part) {

        static final Key ALL = new Key("合计", "", "", "");
    }

    /** Lines in which there is nothing at all are left out. */
    Section count(Tally tally) {
        var lines = keys.stream()
                .map(key -> line(key, tally))
                .filter(Sheet::hasSomething)
                .toList();
        return new Section(
                code,
                title,
                lead,
                about,
                columns.stream()
                        .map(column -> new Heading(column.heading(), column.drawn()))
                        .toList(),
                lines,
                lines.size() > 1 ? line(Key.ALL, tally) : null,
                chart,
                columns.stream()
                        .anyMatch(column ->
                                column.figure() != null && column.figure().isMoney()));
    }

    private Line line(Key key, Tally tally) {
        var numbers = new ArrayList<BigDecimal>();
        var shown = new ArrayList<Shown>();
        for (var column : columns) {
            if (column.reckoned() != null) {
                shown.add(new Shown(column.reckoned().apply(numbers), null, null));
                numbers.add(BigDecimal.ZERO);
            } else {
                var ask = ask(key, column);
                var number = tally.of(ask);
                numbers.add(number);
                shown.add(new Shown(text(number, column.figure()), number, number.signum() == 0 ? null : ask));
            }
        }
        return new Line(key.label(), shown);
    }

    private static Ask ask(Key key, Col column) {
        return new Ask(
                column.figure(),
                key.town(),
                column.area().isEmpty() ? key.area() : column.area(),
                column.part().isEmpty() ? key.part() : column.part());
    }

    private static String text(BigDecimal number, Figure figure) {
        return String.format(Locale.ROOT, figure.isMoney() ? "%,.2f" : "%,.0f", number);
    }

    private static boolean hasSomething(Line line) {
        return line.numbers().stream()
                .anyMatch(one -> one.number() != null && one.number().signum() != 0);
    }
}
