package publicpost.process;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether somebody may work for one more office for some days (职责分离). */
@Component
class OfficePairs {

    private static final String APART =
            """
            select format('“%s”与“%s”不能由一人兼任：职责分离，%s', held.name, asked.name, i.clause)
            from app.account_group asked
            join app.incompatible_office i on asked.kind in (i.one, i.other)
            join app.account_group held on held.kind = case when i.one = asked.kind then i.other else i.one end
            join act_id_membership m on m.group_id_ = held.code and m.user_id_ = :account
            where asked.code = :office and i.valid_from <= :until and coalesce(i.valid_until, 'infinity') >= :from
            limit 1""";

    private final JdbcClient database;

    OfficePairs(JdbcClient database) {
        this.database = database;
    }

    /** In the words of the people who read it, where a rule of any of the days keeps them apart. */
    Optional<String> keptApart(String account, String office, LocalDate from, LocalDate until) {
        return database.sql(APART)
                .param("account", account)
                .param("office", office)
                .param("from", Date.valueOf(from))
                .param("until", Date.valueOf(until))
                .query(String.class)
                .optional();
    }
}
