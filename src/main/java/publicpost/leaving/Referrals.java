package publicpost.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.placement.Matter;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;

/** Hands people who leave in hardship over to social assistance, and keeps the answer (§二(三)). */
@Service
@Transactional
public class Referrals {

    private final JdbcClient database;
    private final PolicyTables tables;
    private final Clock clock;

    Referrals(JdbcClient database, PolicyTables tables, Clock clock) {
        this.database = database;
        this.tables = tables;
        this.clock = clock;
    }

    public void refer(Matter exit, String circumstances, String officer) {
        var today = LocalDate.now(clock);
        var days = tables.figure(Figures.REFERRAL_ANSWER_DAYS, today).whole();
        database.sql(
                        """
                        insert into app.referral (matter_id, circumstances, referred_on, answer_by, referred_by)
                        values (?, ?, ?, ?, ?)""")
                .params(exit.id(), circumstances, today, today.plusDays(days), officer)
                .update();
    }

    public void answer(Matter exit, String result, String answer, String officer) {
        database.sql(
                        """
                        update app.referral set result = ?, answer = ?, answered_by = ?, answered_on = ?
                        where matter_id = ? and result is null""")
                .params(result, answer, officer, LocalDate.now(clock), exit.id())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Referral> of(Matter exit) {
        return database.sql("select * from app.referral where matter_id = ?")
                .param(exit.id())
                .query((row, i) -> new Referral(
                        row.getString("circumstances"),
                        row.getObject("referred_on", LocalDate.class),
                        row.getObject("answer_by", LocalDate.class),
                        row.getString("result"),
                        row.getString("answer"),
                        row.getString("answered_by"),
                        row.getObject("answered_on", LocalDate.class)))
                .optional();
    }
}
