package publicpost.incumbents;

import java.util.List;

/**
 * A row before its columns are known.
 *
 * @param number as the file's own program counts it
 */
record RawRow(int number, List<Cell> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    /** Empty beyond the last cell. */
    Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
