package publicpost.process.access;

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
     * @param offices codes of the groups the account belongs to
     * @param password the stored hash, which changes with the password
     */
    public record Standing(Set<String> offices, String password, String salt) {

        @Override
        public String toString() {
            return offices.toString(); // never the hash
        }
    }

    private final JdbcClient database;

    Standings(JdbcClient database) {
        this.database = database;
    }

    public Optional<Standing> of(String account) {
        return database.sql(
                        """
                        select u.pwd_, u.salt_, m.group_id_ from act_id_user u
                        left join act_id_membership m on m.user_id_ = u.id_ where u.id_ = ?""")
                .param(account)
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
