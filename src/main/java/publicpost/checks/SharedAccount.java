package publicpost.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.findings.Check;
import publicpost.findings.Seen;
import publicpost.findings.Watched;
import publicpost.masks.Masks;
import publicpost.policy.FindingKind;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Several people's subsidy goes to one account, wherever in the zone they are in post; about each of them (§二(五)). */
@Component
class SharedAccount implements Check {

    private static final String SHARED =
            """
            with shared as (
                select account_index, count(distinct person_id) as people, max(id) as newest
                from app.holder
                where account_index in (select account_index from app.holder where town = :town)
                group by account_index having count(distinct person_id) >= :fewest)
            select h.*, s.people, s.newest,
                   (select string_agg(distinct o.name, '、' order by o.name) from app.holder o
                    where o.account_index = h.account_index and o.person_id <> h.person_id) as others
            from app.holder h join shared s on s.account_index = h.account_index
            where h.town = :town""";

    private final JdbcClient database;
    private final Secrets secrets;

    SharedAccount(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.SHARED_ACCOUNT);
    }

    @Override
    public void look(Watched watched, Consumer<Seen> found) {
        database.sql(SHARED)
                .param("town", watched.town())
                .param("fewest", watched.rule(FindingKind.SHARED_ACCOUNT).threshold())
                .query((row, i) -> seen(row, watched))
                .list()
                .forEach(found);
    }

    /** Told apart by who came to the account last: whoever joins makes a new fact, whoever leaves does not. */
    private Seen seen(ResultSet row, Watched watched) throws SQLException {
        var holder = Holder.read(row);
        return new Seen(
                FindingKind.SHARED_ACCOUNT,
                holder.subject(),
                "placement/" + row.getLong("newest"),
                watched.today(),
                holder.facts()
                        .say("银行账户", Masks.bankAccount(account(row)))
                        .say("开户银行", row.getString("bank_name"))
                        .say("共用人数", row.getInt("people"))
                        .say("共用人", row.getString("others"))
                        .all());
    }

    private String account(ResultSet row) throws SQLException {
        var applied = row.getString("bank_account");
        return applied == null
                ? secrets.open(SealedColumn.INCUMBENT_ACCOUNT, row.getString("list_account"))
                : secrets.open(SealedColumn.APPLICATION_ACCOUNT, applied);
    }
}
