package publicpost.officelists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which office may send which list today: rows of a table, which the district may change. */
@Component
class Sources {

    private final JdbcClient database;
    private final Clock clock;

    Sources(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Codes of offices. */
    List<String> of(ListKind kind) {
        return database.sql(
                        """
                        select distinct office from app.office_list_source
                        where kind = :kind and valid_from <= :day and (valid_until is null or valid_until > :day) order by office""")
                .param("kind", kind.name())
                .param("day", LocalDate.now(clock))
                .query(String.class)
                .list();
    }
}
