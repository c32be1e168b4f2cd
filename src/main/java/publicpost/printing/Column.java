package publicpost.printing;

/**
 * One column of a table.
 *
 * @param heading in Chinese
 * @param width how many Chinese characters it should take on a line; a digit takes half of one
 * @param kind what stands in it, which says how it is aligned
 */
public record Column(String heading, double width, Kind kind) {

    /** What stands in a column. */
    public enum Kind {
        /** Read as a sentence: from the left. */
        WORDS,
        /** Looked at as a whole, as a name, a date or a number of a person: in the middle. */
        MARK,
        /** Counted: in the middle. */
        NUMBER,
        /** Added up: to the right, decimal under decimal. */
        MONEY
    }

    /** @throws IllegalArgumentException for a column without any width */
    public Column {
        if (width <= 0) {
            throw new IllegalArgumentException("no width for " + heading);
        }
    }

    public static Column words(String heading, double width) {
        return new Column(heading, width, Kind.WORDS);
    }

    public static Column mark(String heading, double width) {
        return new Column(heading, width, Kind.MARK);
    }

    public static Column number(String heading, double width) {
        return new Column(heading, width, Kind.NUMBER);
    }

    public static Column money(String heading, double width) {
        return new Column(heading, width, Kind.MONEY);
    }
}
