package publicpost.placement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;

/** The register of days in post without subsidy; the term goes on meanwhile. */
@Service
@Transactional
public class Suspensions {

    /** Ordered by an office, with a reason. */
    public static final String ORDERED = "ORDERED";

    /** The term was over and nobody had decided: no one is paid by silence (§二(三)). */
    public static final String TERM_LAPSED = "TERM_LAPSED";

    private static final String READ =
            "select placement_id, from_on, until_on, cause, reason, case_number from app.suspension where placement_id = ?";

    private final JdbcClient database;

    Suspensions(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param expectedUntil when the person is thought to be back; null where nobody knows
     * @throws Refused when days of it are suspended already
     */
    public void begin(Suspension one, LocalDate expectedUntil, String officer) {
        // two inserts that exclude each other may each wait for the other; so the second waits here
        database.sql("select id from app.placement where id = ? for no key update")
                .param(one.placement())
                .query(Long.class)
                .optional();
        var touched = of(one.placement()).stream()
                .filter(other -> other.until() == null || other.until().isAfter(one.from()))
                .findFirst();
        touched.ifPresent(other -> {
            throw overlap(other.from());
        });
        try {
            insert(one, expectedUntil, officer);
        } catch (DataIntegrityViolationException sameTime) {
            throw overlap(one.from());
        }
    }

    /**
     * The open one begins on another day than was ordered.
     *
     * @throws Refused when days before are suspended already
     */
    public void beginOn(Long placement, LocalDate from) {
        of(placement).stream()
                .filter(other -> other.until() != null && other.until().isAfter(from))
                .findFirst()
                .ifPresent(other -> {
                    throw overlap(other.from());
                });
        database.sql(
                        """
                        update app.suspension set from_on = :from,
                            expected_until = case when expected_until > :from then expected_until end
                        where placement_id = :placement and until_on is null""")
                .param("from", from)
                .param("placement", placement)
                .update();
    }

    private static Refused overlap(LocalDate from) {
        return Refused.at("from", "暂停起始日", "该人员自 %s 起的暂停与此重叠".formatted(from));
    }

    private void insert(Suspension one, LocalDate expectedUntil, String officer) {
        database.sql(
                        """
                        insert into app.suspension
                            (placement_id, from_on, cause, reason, case_number, ordered_by, expected_until)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        one.placement(),
                        one.from(),
                        one.cause(),
                        one.reason(),
                        one.caseNumber(),
                        officer,
                        expectedUntil))
                .update();
    }

    /**
     * Stops the subsidy at the end of the term, once: days that are suspended already stay as they are, and it stops
     * after them.
     *
     * @return whether this call stopped it
     */
    public boolean lapse(Long placement, LocalDate from, String caseNumber, String officer) {
        return database.sql(
                                """
                        insert into app.suspension (placement_id, from_on, cause, reason, case_number, ordered_by)
                        select p.id, greatest(?, (select max(s.until_on) from app.suspension s where s.placement_id = p.id)),
                            'TERM_LAPSED', '补贴期限届满，尚无延长或退出的决定', ?, ? from app.placement p
                        where p.id = ? and not exists (
                            select from app.suspension s where s.placement_id = p.id and s.until_on is null)
                        on conflict do nothing""")
                        .params(from, caseNumber, officer, placement)
                        .update()
                > 0;
    }

    /** @param on the first day paid again; nothing happens where none is open */
    public void end(Long placement, LocalDate on, String officer) {
        database.sql(
                        """
                        update app.suspension set until_on = greatest(from_on, ?), ended_by = ?
                        where placement_id = ? and until_on is null""")
                .params(on, officer, placement)
                .update();
    }

    public void expect(Long placement, LocalDate until) {
        database.sql("update app.suspension set expected_until = ? where placement_id = ? and until_on is null")
                .params(until, placement)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<LocalDate> expectedUntil(Long placement) {
        return database.sql("select expected_until from app.suspension where placement_id = ? and until_on is null")
                .param(placement)
                .query(LocalDate.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Suspension> open(Long placement) {
        return of(placement).stream().filter(one -> one.until() == null).findFirst();
    }

    @Transactional(readOnly = true)
    public List<Suspension> of(Long placement) {
        return database.sql(READ + " order by from_on")
                .param(placement)
                .query((row, i) -> new Suspension(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }
}
