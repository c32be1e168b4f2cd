package publicpost.dryrun;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/**
 * How long a term is by the tables of one side.
 *
 * @param end the first day no longer subsidised
 * @param extendableTo likewise for the longest extension; null when there is none
 */
record TermBySide(LocalDate end, LocalDate extendableTo) {

    private LocalDate longest() {
        return extendableTo == null ? end : extendableTo;
    }

    /** The end counts first, and how far it may be extended where the end stays. */
    int comparedTo(TermBySide before) {
        return end.equals(before.end) ? longest().compareTo(before.longest()) : end.compareTo(before.end);
    }

    /** Whole months that the end, or where it stays its longest extension, moves by; below 0 where it comes earlier. */
    BigDecimal monthsSince(TermBySide before) {
        var moved =
                end.equals(before.end) ? Period.between(before.longest(), longest()) : Period.between(before.end, end);
        return BigDecimal.valueOf(moved.toTotalMonths());
    }

    /** @param on the day that is asked about */
    String inWords(LocalDate on) {
        var over = end.isAfter(on) ? "" : "（届时已满）";
        var longer = extendableTo == null ? "" : "，可延长至 " + extendableTo.minusDays(1);
        return end.minusDays(1) + over + longer;
    }
}
