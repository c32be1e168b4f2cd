package publicpost.process.replay;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Schemas for one run each, beside those of the program: {@code replay_} and the number of the run. Nothing in them is kept. */
@Component
class ScratchSchemas {

    private static final String PREFIX = "replay_";

    private static final int CONNECTIONS = 2;

    /** Tells the locks of runs from every other. */
    private static final int CLAIMS = 733_001;

    private final JdbcClient database;
    private final DataSource live;

    ScratchSchemas(JdbcClient database, DataSource live) {
        this.database = database;
        this.live = live;
    }

    static String nameOf(long run) {
        return PREFIX + run;
    }

    /** Whether the program's role has been granted that; nothing else of it may make anything. */
    boolean mayBeMade() {
        return database.sql("select has_database_privilege(current_database(), 'create')")
                .query(Boolean.class)
                .single();
    }

    /** An empty one, whatever a run that was killed left behind. */
    void make(long run) {
        drop(run);
        database.sql("create schema " + nameOf(run)).update();
    }

    void drop(long run) {
        database.sql("drop schema if exists %s cascade".formatted(nameOf(run))).update();
    }

    /** The runs that have one. */
    List<Long> runs() {
        return database.sql(
                        """
                        select substr(nspname, length(:prefix) + 1)::bigint from pg_namespace
                        where nspname ~ ('^' || :prefix || '[0-9]+$') order by 1""")
                .param("prefix", PREFIX)
                .query(Long.class)
                .list();
    }

    /** Nobody else is at a run as long as its claim is held; a node that dies holds none. */
    record Claim(Connection held, long run, boolean isOurs) implements AutoCloseable {

        @Override
        public void close() {
            try (held) {
                if (isOurs) {
                    ask(held, "select pg_advisory_unlock(%d, %d)".formatted(CLAIMS, run));
                }
            } catch (SQLException lost) {
                throw new IllegalStateException(lost);
            }
        }

        private static boolean ask(Connection connection, String question) throws SQLException {
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery(question)) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    Claim claim(long run) {
        try {
            var held = live.getConnection();
            try {
                return new Claim(
                        held, run, Claim.ask(held, "select pg_try_advisory_lock(%d, %d)".formatted(CLAIMS, run)));
            } catch (SQLException failed) {
                held.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A pool of its own: whatever the engine does in it happens in that schema and nowhere else. */
    HikariDataSource pool(long run) {
        var settings = new HikariConfig();
        try {
            live.unwrap(HikariDataSource.class).copyStateTo(settings);
        } catch (SQLException otherPool) {
            throw new IllegalStateException(otherPool);
        }
        settings.setPoolName(nameOf(run));
        settings.setMetricRegistry(null);
        settings.setMetricsTrackerFactory(null);
        settings.setSchema(nameOf(run));
        settings.setMinimumIdle(0);
        settings.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(settings);
    }
}
