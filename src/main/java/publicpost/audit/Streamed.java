package publicpost.audit;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a thousand rows at a time within a transaction, so that a year of entries needs no memory. */
final class Streamed {

    private static final int ROWS = 1000;

    private Streamed() {}

    static JdbcClient of(DataSource database) {
        var template = new JdbcTemplate(database);
        template.setFetchSize(ROWS);
        return JdbcClient.create(template);
    }
}
