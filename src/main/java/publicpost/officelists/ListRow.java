package publicpost.officelists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import publicpost.people.IdNumber;

/**
 * One row of a list, as far as it could be read.
 *
 * @param row as the file counts it
 * @param written the number as it stands there; empty where it could not be read at all
 * @param number null where it is nobody's
 * @param old whether it is one of fifteen signs
 * @param since null where the row does not say
 * @param more what else is kept of it, should it be about somebody known here
 * @param problems a sentence for each column with something wrong
 */
record ListRow(
        int row,
        String written,
        IdNumber number,
        boolean old,
        String name,
        LocalDate since,
        Map<Field, String> more,
        List<String> problems) {

    ListRow {
        problems = List.copyOf(problems);
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    /** Tells two rows of the same number apart, where a list may have two; the same after a new start of the program. */
    int rest() {
        return "%s%s".formatted(since, List.copyOf(more.values())).hashCode();
    }

    /** Never what stands in it. */
    @Override
    public String toString() {
        return "row " + row;
    }
}
