package publicpost.payment;

import java.time.YearMonth;

/**
 * A town's month, as far as payment asks.
 *
 * @param approvedBy null until it is
 * @param secondApprovedBy null where one approval is enough
 */
record PaidMonth(
        Long id,
        String caseNumber,
        String town,
        YearMonth month,
        String status,
        String approvedBy,
        String secondApprovedBy) {

    /** In Chinese, such as 2026年10月. */
    String inWords() {
        return inWords(month);
    }

    static String inWords(YearMonth month) {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }
}
