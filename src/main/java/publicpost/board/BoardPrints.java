package publicpost.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import publicpost.printing.Cell;
import publicpost.printing.Closing;
import publicpost.printing.Column;
import publicpost.printing.Heading;
import publicpost.printing.Printout;
import publicpost.printing.Table;

/** The tables of the board and the rows behind them, as sheets. */
public final class BoardPrints {

    private BoardPrints() {}

    /** @param unit the name of the office that draws it up */
    public static Printout of(Section section, String unit, LocalDate on) {
        var columns = new ArrayList<Column>(List.of(Column.words(section.about(), 14)));
        section.headings()
                .forEach(heading -> columns.add(
                        section.money() ? Column.money(heading.label(), 8) : Column.number(heading.label(), 5)));
        var table = Table.of(
                columns,
                section.lines().stream().map(line -> cells(line, section)).toList());
        return new Printout(
                new Heading(section.title().replace("（元）", ""), unit, on.toString()),
                section.total() == null ? table : table.totalling(cells(section.total(), section)),
                Closing.NONE.noting(section.lead()));
    }

    private static List<Cell> cells(Line line, Section section) {
        var cells = new ArrayList<>(List.of(Cell.text(line.label())));
        line.numbers().forEach(shown -> cells.add(cell(shown, section.money())));
        return cells;
    }

    private static Cell cell(Shown shown, boolean money) {
        if (shown.number() == null) {
            return Cell.text(shown.text());
        }
        return money ? Cell.money(shown.number()) : Cell.number(shown.number());
    }

    public static Printout of(Figure figure, RowTable table, String unit, LocalDate on) {
        var columns = new ArrayList<Column>(List.of(Column.number("序号", 2.5)));
        table.columns().forEach(column -> columns.add(column(column)));
        var rows = new ArrayList<List<Cell>>();
        for (var row : table.rows()) {
            var cells = new ArrayList<>(List.of(Cell.number(rows.size() + 1L)));
            for (var i = 0; i < row.size(); i++) {
                cells.add(cell(table.columns().get(i).field(), row.get(i)));
            }
            rows.add(cells);
        }
        if (columns.size() == 1) {
            columns.add(Column.words(figure.label(), 20));
        }
        return new Printout(
                new Heading(figure.label() + "明细", unit, on.toString()), Table.of(columns, rows), Closing.NONE);
    }

    private static Column column(RowColumn column) {
        return switch (column.field()) {
            case TOWN, SINCE, UNTIL, NAME -> Column.mark(column.heading(), 5.5);
            case AREA -> Column.mark(column.heading(), 2.5);
            case CASE -> Column.mark(column.heading(), 7);
            case POST -> Column.mark(column.heading(), 13);
            case DAYS -> Column.number(column.heading(), 4);
            case AMOUNT -> Column.money(column.heading(), 7);
            case PART, NOTE -> Column.words(column.heading(), 12);
        };
    }

    private static Cell cell(RowField field, Object value) {
        if (value instanceof BigDecimal amount && field == RowField.AMOUNT) {
            return Cell.money(amount);
        }
        return value instanceof Integer number ? Cell.number(number) : Cell.text(value.toString());
    }
}
