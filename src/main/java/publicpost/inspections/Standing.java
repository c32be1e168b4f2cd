package publicpost.inspections;

import java.time.LocalDate;

/**
 * How far one inspection has come.
 *
 * @param office that drew it
 * @param drawn how many posts
 * @param done at how many somebody was
 * @param findings raised because of what was found
 */
public record Standing(
        String number,
        String town,
        LocalDate drawnOn,
        String office,
        boolean closed,
        int drawn,
        int done,
        int present,
        int substitute,
        int absent,
        int onLeave,
        int findings) {

    public boolean isOver() {
        return closed || done == drawn;
    }
}
