package publicpost.process;

import java.time.LocalDate;
import java.util.List;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Thousands of people in post at once, written straight into the tables: for what a whole district does on one morning. */
public final class ManyInPost {

    /** All have the same: nobody looks for them by it. */
    public static final String ID_NUMBER = "000000001000000000";

    private static final long FIRST_ID = 1_000_000_000;

    private ManyInPost() {}

    /**
     * Rural placements with papers that run as long as the term; their limits are still to be computed.
     *
     * @param from the number of the first; the placement's id is {@link #id} of it
     */
    public static List<String> sql(int from, int count, LocalDate termEnds, Secrets secrets) {
        var started = termEnds.minusMonths(11);
        var numbers = "from generate_series(%d, %d) n".formatted(FIRST_ID + from, FIRST_ID + from + count - 1);
        return List.of(
                """
                insert into app.recruitment values (%d, 0, 'ZP-%d', 'town-chucun', 2022, '', '', '', '%s', '%s', 'CLOSED', null, '')
                on conflict do nothing"""
                        .formatted(FIRST_ID, FIRST_ID, started, started),
                """
                insert into app.offer values
                (%d, %d, '保洁员', 'RURAL', 'PUBLIC_SERVICE', '', '', 'MONTHLY', 2400, 160, '', 500) on conflict do nothing"""
                        .formatted(FIRST_ID, FIRST_ID),
                """
                insert into app.person select n, 0, '%s', '测试人', 'MALE', date '1976-03-01', 'MALE', '', '%s', 'aes:%s:' || repeat('0', 32) || n %s"""
                        .formatted(
                                secrets.seal(SealedColumn.PERSON_ID_NUMBER, ID_NUMBER),
                                secrets.seal(SealedColumn.PERSON_PHONE, ""),
                                "0".repeat(8),
                                numbers),
                "insert into app.seat select n, 2021, 'town-chucun', 'RURAL', n %s".formatted(numbers),
                "insert into app.post select n, 'GW-' || n, %d, n, n %s".formatted(FIRST_ID, numbers),
                """
                insert into app.placement (id, version, person_id, post_id, seat_id, basis, status, approved_on, starts_on,
                    term_ends, case_number, area, town, village)
                select n, 0, n, n, n, 'RURAL_OLDER', 'ACTIVE', '%s', '%s', '%s', 'SQ-' || n, 'RURAL', 'town-chucun', 'village-chucun-1' %s"""
                        .formatted(started, started, termEnds, numbers),
                "insert into app.agreement select n, 'XY', 'SERVICE', '%s', '%s', '%s' %s"
                        .formatted(started, started, termEnds.minusDays(1), numbers),
                "insert into app.cover select n, 'ACCIDENT', '人保财险', 'BD', '%s', '%s' %s"
                        .formatted(started, termEnds.minusDays(1), numbers));
    }

    public static long id(int number) {
        return FIRST_ID + number;
    }
}
