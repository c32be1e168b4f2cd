package publicpost.lists;

import java.util.List;

/**
 * A row before its columns are known.
 *
 * @param number as the file's own program counts it
 * @param beginning what stands in its first filled cell, also where that is merged with others
 */
public record RawRow(int number, List<Cell> cells, String beginning) {

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    public boolean beginsWith(String word) {
        return beginning.replaceAll("\\s", "").startsWith(word);
    }

    /** Empty beyond the last cell. */
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
