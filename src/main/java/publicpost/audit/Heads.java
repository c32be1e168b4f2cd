package publicpost.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The heads of the days. */
@Repository
class Heads {

    private static final String SELECT = "select day, entries, previous, hash, signature from app.audit_head ";

    private final JdbcClient database;

    Heads(JdbcClient database) {
        this.database = database;
    }

    Optional<Head> latest() {
        return database.sql(SELECT + "order by day desc limit 1")
                .query(Heads::head)
                .optional();
    }

    List<Head> between(LocalDate from, LocalDate until) {
        return database.sql(SELECT + "where day between ? and ? order by day")
                .params(from, until)
                .query(Heads::head)
                .list();
    }

    List<Head> all() {
        return database.sql(SELECT + "order by day").query(Heads::head).list();
    }

    void keep(Head head) {
        database.sql(
                        """
                        insert into app.audit_head (day, entries, previous, hash, signature) values (?, ?, ?, ?, ?)
                        on conflict (day) do update set entries = excluded.entries, hash = excluded.hash,
                            signature = excluded.signature, sealed_at = excluded.sealed_at""")
                .params(head.day(), head.entries(), head.previous(), head.hash(), head.signature())
                .update();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getObject("day", LocalDate.class),
                row.getInt("entries"),
                row.getBytes("previous"),
                row.getBytes("hash"),
                row.getBytes("signature"));
    }
}
