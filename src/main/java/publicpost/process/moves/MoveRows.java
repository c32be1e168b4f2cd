package publicpost.process.moves;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases were moved, by whom and why; rows are only added. */
@Component
class MoveRows {

    private static final String SELECT =
            """
            select m.*, (select count(*) from app.model_move_case c where c.move_id = m.id) as total
            from app.model_move m""";

    private final JdbcClient database;
    private final Clock clock;

    MoveRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param cases numbers by instance; a number may be missing */
    long add(Move move, Map<String, String> cases) {
        var id = database.sql(
                        """
                        insert into app.model_move (process, from_definition, to_definition, reason, undoes,
                            asked_by, asked_at, batch_id) values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(move.process(), move.from(), move.to(), move.reason(), move.undoes())
                .params(move.askedBy(), Timestamp.from(clock.instant()), move.batch())
                .query(Long.class)
                .single();
        database.sql(
                        """
                        insert into app.model_move_case (move_id, instance_id, case_number)
                        select ?, i, nullif(n, '') from unnest(?::text[], ?::text[]) c (i, n)""")
                .params(
                        id,
                        cases.keySet().toArray(String[]::new),
                        cases.values().toArray(String[]::new))
                .update();
        return id;
    }

    Optional<Move> find(long id) {
        return database.sql(SELECT + " where m.id = ?")
                .param(id)
                .query(MoveRows::move)
                .optional();
    }

    /** The latest first. */
    List<Move> latest(int most) {
        return database.sql(SELECT + " order by m.id desc limit ?")
                .param(most)
                .query(MoveRows::move)
                .list();
    }

    /** How many of the move's cases run on that version now. */
    long nowOn(long move, String definition) {
        return database.sql(
                        """
                        select count(*) from app.model_move_case c join act_ru_execution e on e.id_ = c.instance_id
                        where c.move_id = ? and e.proc_def_id_ = ?""")
                .params(move, definition)
                .query(Long.class)
                .single();
    }

    List<String> instances(long move) {
        return database.sql("select instance_id from app.model_move_case where move_id = ? order by instance_id")
                .param(move)
                .query(String.class)
                .list();
    }

    private static Move move(ResultSet row, int index) throws SQLException {
        return new Move(
                row.getLong("id"),
                row.getString("process"),
                row.getString("from_definition"),
                row.getString("to_definition"),
                row.getString("reason"),
                row.getObject("undoes", Long.class),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("batch_id"),
                row.getInt("total"));
    }
}
