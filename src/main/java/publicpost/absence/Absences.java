package publicpost.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;

/** The absences of all accounts. The database keeps them from overlapping, and substitutes from being away themselves. */
@Service
@Transactional
public class Absences {

    private static final Map<String, Refused> REFUSALS = Map.of(
            "absence_once", Refused.at("from", "外出日期", "这段日期内已登记过外出，请先结束原来的登记"),
            "absence_present", Refused.at("substitute", "代理人", "代理人在这段日期内也外出，请另选一人"),
            "absence_two_people", Refused.at("substitute", "代理人", "代理人不能是外出人自己"));

    private final JdbcClient database;
    private final Clock clock;

    Absences(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refused where it overlaps another of the account's, or the substitute is away too */
    public void declare(Absence absence) {
        try {
            database.sql(
                            """
                            insert into app.absence (account, office, substitute, from_on, until_on, made_by, made_at, note)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            absence.account(),
                            absence.office(),
                            absence.substitute(),
                            absence.from(),
                            absence.until(),
                            absence.madeBy(),
                            Timestamp.from(clock.instant()),
                            absence.note())
                    .update();
        } catch (DataIntegrityViolationException refused) {
            throw inWords(refused).<RuntimeException>map(words -> words).orElse(refused);
        }
    }

    private static Optional<Refused> inWords(DataIntegrityViolationException refused) {
        return refused.getMostSpecificCause() instanceof PSQLException said && said.getServerErrorMessage() != null
                ? Optional.ofNullable(
                        REFUSALS.get(String.valueOf(said.getServerErrorMessage().getConstraint())))
                : Optional.empty();
    }

    /** False when it had ended already. */
    public boolean end(Long id, String by) {
        return database.sql("update app.absence set ended_by = ?, ended_at = ? where id = ? and ended_at is null")
                        .params(by, Timestamp.from(clock.instant()), id)
                        .update()
                > 0;
    }

    @Transactional(readOnly = true)
    public Optional<Absence> find(Long id) {
        return database.sql("select * from app.absence where id = ?")
                .param(id)
                .query(Absences::row)
                .optional();
    }

    /** Those that go on or will come and those of the last days, the latest first, as far as the one who looks may see. */
    @Transactional(readOnly = true)
    public List<Absence> recent(int days, int most) {
        return database.sql("select * from app.absence where until_on >= ? order by from_on desc, id desc limit ?")
                .params(LocalDate.now(clock).minusDays(days), most)
                .query(Absences::row)
                .list();
    }

    /** Those for whom somebody stands in today. */
    @Transactional(readOnly = true)
    public List<Absence> standsInFor(String substitute) {
        return database.sql(
                        """
                        select * from app.absence where substitute = ? and ended_at is null and ? between from_on and until_on
                        order by account""")
                .params(substitute, LocalDate.now(clock))
                .query(Absences::row)
                .list();
    }

    private static Absence row(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getLong("id"),
                row.getString("account"),
                row.getString("office"),
                row.getString("substitute"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("note"),
                row.getString("made_by"),
                row.getObject("ended_at") != null);
    }
}
