package publicpost.incumbents;

import java.util.Map;

/** One person's row, its cells by the headings above them. */
record Line(int number, Map<Column, Cell> cells) {

    Cell at(Column column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }
}
