package publicpost.checks;

import java.time.LocalDate;
import java.time.YearMonth;

/** Somebody of the made-up town, as the rows will say; frauds change it before it is written. */
final class Resident {

    static final YearMonth FIRST_MONTH = YearMonth.of(2025, 11);
    static final int MONTHS = 6;
    static final int REQUIRED = 22;

    final long id;
    final String town;
    final String village;
    /** The kind of post, whose supervisor is the same for all of it. */
    final long offer;

    String name;
    LocalDate born;
    String phone;
    String account;
    String bank;
    boolean kin;
    LocalDate starts = LocalDate.of(2025, 6, 1);
    LocalDate termEnds = LocalDate.of(2027, 6, 1);
    /** The first day no longer in post; null while it lasts. */
    LocalDate ended;

    LocalDate pausedFrom;
    LocalDate pausedUntil;

    /** By month, from the first: days attended, and days the line was paid for. */
    final int[] attended = new int[MONTHS];

    final int[] paid = new int[MONTHS];

    Resident(long id, String town, String village, long offer) {
        this.id = id;
        this.town = town;
        this.village = village;
        this.offer = offer;
    }

    /** Came on every day but one a month. */
    Resident comes() {
        for (var number = 0; number < MONTHS; number++) {
            attended[number] = REQUIRED - 1;
            paid[number] = month(number).lengthOfMonth();
        }
        return this;
    }

    String key() {
        return "placement:" + id;
    }

    static YearMonth month(int number) {
        return FIRST_MONTH.plusMonths(number);
    }
}
