package publicpost.process.access;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine knows about an account right now. Asked at every request, in one statement, so that an office given
 * or taken and an account deleted take effect at once.
 */
@Component
public class Standings {

    /**
     * @param offices codes of the groups the account belongs to, and of those in which it stands in today
     * @param password the stored hash, which changes with the password
     */
    public record Standing(Set<String> offices, String password, String salt) {

        @Override
        public String toString() {
            return offices.toString(); // never the hash
        }
    }

    /**
     * The groups of an account, and for the days of an absence the village in which somebody of its town stands in: as long
     * as both still belong there and the two offices are not kept apart.
     */
    private static final String GROUPS =
            """
            select user_id_, group_id_ from act_id_membership
            union all
            select a.substitute, a.office from app.absence a
            join app.office o on o.code = a.office
            join act_id_membership above on above.user_id_ = a.substitute and above.group_id_ = o.parent
            join act_id_membership away on away.user_id_ = a.account and away.group_id_ = a.office
            where a.ended_at is null and :today between a.from_on and a.until_on and not exists (
                select from act_id_membership held
                join app.account_group g on g.code = held.group_id_
                join app.incompatible_office i on (i.one, i.other) in ((g.kind, o.kind), (o.kind, g.kind))
                where held.user_id_ = a.substitute
                  and :today between i.valid_from and coalesce(i.valid_until, 'infinity'))""";

    private final JdbcClient database;
    private final Clock clock;

    Standings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Standing> of(String account) {
        return database.sql(
                        """
                        select u.pwd_, u.salt_, m.group_id_ from act_id_user u
                        left join (%s) m on m.user_id_ = u.id_ where u.id_ = :account"""
                                .formatted(GROUPS))
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("account", account)
                .query(rows -> {
                    Standing found = null;
                    var offices = new TreeSet<String>();
                    while (rows.next()) {
                        if (rows.getString(3) != null) {
                            offices.add(rows.getString(3));
                        }
                        found = new Standing(offices, rows.getString(1), rows.getString(2));
                    }
                    return Optional.ofNullable(found);
                });
    }
}
