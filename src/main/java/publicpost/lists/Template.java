package publicpost.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list to be filled in: its headings, an example, choices where there are only few, and what is known already.
 *
 * @param sheet what the sheet is called
 * @param above lines above the headings, such as a title
 * @param notes what is shown at a heading
 * @param choices what a column offers
 * @param example a row that shows how it is done, without effect when it is sent in; or empty
 * @param rows what is filled in already, row by row
 * @param fixed columns that are grey in these rows, not to be changed; that they were not, the reader has to check
 */
public record Template<C extends Enum<C> & ListColumn>(
        Columns<C> columns,
        String sheet,
        List<String> above,
        Map<C, String> notes,
        Map<C, List<String>> choices,
        Map<C, String> example,
        List<Map<C, Cell>> rows,
        Set<C> fixed) {

    /** @throws IllegalArgumentException when it is more than the reader takes back */
    public Template {
        if (above.size() >= Headings.WITHIN || rows.size() > columns.mostRows()) {
            throw new IllegalArgumentException(
                    "%d lines above the headings, %d rows below".formatted(above.size(), rows.size()));
        }
    }

    /** With headings only. */
    public static <C extends Enum<C> & ListColumn> Template<C> of(Columns<C> columns, String sheet) {
        return new Template<>(columns, sheet, List.of(), Map.of(), Map.of(), Map.of(), List.of(), Set.of());
    }

    public Template<C> above(String... lines) {
        return new Template<>(columns, sheet, List.of(lines), notes, choices, example, rows, fixed);
    }

    public Template<C> notes(Map<C, String> shown) {
        return new Template<>(columns, sheet, above, shown, choices, example, rows, fixed);
    }

    public Template<C> choices(Map<C, List<String>> offered) {
        return new Template<>(columns, sheet, above, notes, offered, example, rows, fixed);
    }

    public Template<C> example(Map<C, String> row) {
        return new Template<>(columns, sheet, above, notes, choices, row, rows, fixed);
    }

    public Template<C> rows(List<Map<C, Cell>> filled, Set<C> notToBeChanged) {
        return new Template<>(columns, sheet, above, notes, choices, example, filled, notToBeChanged);
    }

    /** As an Excel workbook (.xlsx). */
    public byte[] workbook() {
        return new TemplateSheet<>(this).workbook();
    }
}
