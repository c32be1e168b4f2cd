package publicpost.board;

import java.util.List;

/**
 * One table of the board, drawn where people would rather look.
 *
 * @param code as in its address
 * @param lead what it counts and by which clause
 * @param about the heading of the lines
 * @param total null where there is nothing to add up
 */
public record Section(
        String code,
        String title,
        String lead,
        String about,
        List<Heading> headings,
        List<Line> lines,
        Line total,
        Chart chart,
        boolean money) {

    /** How it is drawn. */
    public enum Chart {
        NONE,
        /** One bar a line, its numbers on top of one another. */
        STACKED,
        /** The numbers of a line side by side. */
        GROUPED
    }

    /** @param drawn whether the chart shows what stands below it */
    public record Heading(String label, boolean drawn) {}
}
