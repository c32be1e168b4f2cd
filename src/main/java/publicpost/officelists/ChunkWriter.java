package publicpost.officelists;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a few thousand rows and how far the list is by them in one transaction: after a kill they are done whole or not at all. */
@Component
class ChunkWriter {

    /** Who reads more of them has a file to be sent back. */
    static final int KEPT_PROBLEMS = 1000;

    private static final String COPY =
            "copy app.office_list_entry (list_id, mark, row_number, rest, old_number, since) from stdin";

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    ChunkWriter(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param after the row that was done before
     * @param last the row that is done with it
     * @return whether the list goes on; false when somebody stopped it or is at it too, and nothing was written
     */
    boolean write(OfficeList list, Chunk chunk, int after, int last, long bytes) {
        return Boolean.TRUE.equals(transaction.execute(begun -> isOurs(list, after) && done(list, chunk, last, bytes)));
    }

    private boolean isOurs(OfficeList list, int after) {
        return !database.queryForList(
                        """
                        select id from app.office_list where id = ? and status = 'MATCHING' and row_done = ? and index_key = ?
                        for update""",
                        list.id(),
                        after,
                        list.indexKey())
                .isEmpty();
    }

    private boolean done(OfficeList list, Chunk chunk, int last, long bytes) {
        problems(list.id(), chunk.problems());
        matches(list.id(), chunk.matches());
        database.execute((Connection connection) -> copy(connection, chunk.entries()));
        database.update(
                """
                update app.office_list set row_done = ?, bytes_done = ?, row_count = row_count + ?, bad_count = bad_count + ?
                where id = ?""",
                last,
                bytes,
                chunk.rows(),
                chunk.bad(),
                list.id());
        return true;
    }

    private static Void copy(Connection connection, String entries) throws SQLException {
        if (!entries.isEmpty()) {
            try {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(entries), 1 << 16);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return null;
    }

    private void problems(long list, List<Chunk.Problem> problems) {
        var kept = database.queryForObject(
                "select count(*) from app.office_list_problem where list_id = ?", Integer.class, list);
        var rows = problems.stream()
                .limit(Math.max(0, KEPT_PROBLEMS - kept))
                .map(one -> new Object[] {list, one.row(), one.who(), one.problems()})
                .toList();
        database.batchUpdate(
                "insert into app.office_list_problem (list_id, row_number, who, problems) values (?, ?, ?, ?)", rows);
    }

    private void matches(long list, List<Chunk.Match> matches) {
        var rows = matches.stream()
                .map(one -> new Object[] {
                    list,
                    one.hit().person(),
                    one.row(),
                    one.hit().how().name(),
                    one.hit().sameName(),
                    Optional.ofNullable(one.since()).map(Date::valueOf).orElse(null),
                    one.detail()
                })
                .toList();
        // whoever was registered meanwhile may have been linked by the database already
        database.batchUpdate(
                """
                insert into app.office_list_match (list_id, person_id, row_number, how, same_name, since, detail)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (list_id, person_id, row_number) do update set how = excluded.how, same_name = excluded.same_name,
                    since = excluded.since, detail = excluded.detail""",
                rows);
    }
}
