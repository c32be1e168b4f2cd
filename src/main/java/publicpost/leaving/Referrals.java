package publicpost.leaving;

import static publicpost.secrets.SealedColumn.REFERRAL_ANSWER;
import static publicpost.secrets.SealedColumn.REFERRAL_CIRCUMSTANCES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.placement.Matter;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;
import publicpost.secrets.Secrets;

/** Hands people who leave in hardship over to social assistance, and keeps the answer (§二(三)). */
@Service
@Transactional
public class Referrals {

    private final JdbcClient database;
    private final PolicyTables tables;
    private final Secrets secrets;
    private final Clock clock;

    Referrals(JdbcClient database, PolicyTables tables, Secrets secrets, Clock clock) {
        this.database = database;
        this.tables = tables;
        this.secrets = secrets;
        this.clock = clock;
    }

    public void refer(Matter exit, String circumstances, String officer) {
        var today = LocalDate.now(clock);
        var days = tables.figure(Figures.REFERRAL_ANSWER_DAYS, today).whole();
        database.sql(
                        """
                        insert into app.referral (matter_id, circumstances, referred_on, answer_by, referred_by)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        exit.id(),
                        secrets.seal(REFERRAL_CIRCUMSTANCES, circumstances),
                        today,
                        today.plusDays(days),
                        officer)
                .update();
    }

    public void answer(Matter exit, String result, String answer, String officer) {
        database.sql(
                        """
                        update app.referral set result = ?, answer = ?, answered_by = ?, answered_on = ?
                        where matter_id = ? and result is null""")
                .params(result, secrets.seal(REFERRAL_ANSWER, answer), officer, LocalDate.now(clock), exit.id())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Referral> of(Matter exit) {
        return database.sql("select * from app.referral where matter_id = ?")
                .param(exit.id())
                .query((row, i) -> new Referral(
                        secrets.open(REFERRAL_CIRCUMSTANCES, row.getString("circumstances")),
                        row.getObject("referred_on", LocalDate.class),
                        row.getObject("answer_by", LocalDate.class),
                        row.getString("result"),
                        secrets.open(REFERRAL_ANSWER, row.getString("answer")),
                        row.getString("answered_by"),
                        row.getObject("answered_on", LocalDate.class)))
                .optional();
    }
}
