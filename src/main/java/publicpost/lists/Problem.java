package publicpost.lists;

/**
 * What is wrong with one cell or row of a list.
 *
 * @param row as the file counts it
 * @param who the name, masked
 * @param column its heading
 */
public record Problem(int row, String who, String column, String message) {

    public static <C extends ListColumn> Problem at(Line<C> line, C column, String message) {
        return new Problem(line.number(), line.who(), column.heading(), message);
    }
}
