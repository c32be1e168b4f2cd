package publicpost.lists;

import java.util.Map;

/**
 * One row of a list, its cells by the headings above them.
 *
 * @param number as the file's own program counts it
 * @param who the name, masked
 */
public record Line<C>(int number, String who, Map<C, Cell> cells) {

    /** Empty where the list has no such column. */
    public Cell at(C column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }
}
