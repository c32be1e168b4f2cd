package publicpost.inspections;

import java.time.LocalDate;

/**
 * How far one inspection has come.
 *
 * @param drawn how many posts
 * @param done at how many somebody was
 */
public record Standing(
        String number,
        String town,
        LocalDate drawnOn,
        String drawnBy,
        boolean closed,
        int drawn,
        int done,
        int present,
        int substitute,
        int absent,
        int onLeave) {

    /** Posts at which something was wrong. */
    public int found() {
        return substitute + absent;
    }

    public boolean isOver() {
        return closed || done == drawn;
    }
}
