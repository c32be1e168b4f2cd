package publicpost.scope;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import publicpost.acting.Acting;

/**
 * Tells the database on every connection who acts and how far that reaches, so that no query can go around it. Told only
 * when it is somebody else than the last time, since most work in a row is the same officer's or the program's own.
 */
class ScopedDataSource extends DelegatingDataSource {

    /** Has no right but to read, and row-level security decides what. */
    private static final String READER = "publicpost_desk";

    private static final String TELL =
            "select set_config('role', ?, false), set_config('app.actor', ?, false), set_config('app.offices', ?, false)";

    private record Told(String role, String actor, String offices) {

        static Told now() {
            var acting = Acting.now();
            return new Told(
                    Reach.now() == Reach.OWN ? READER : "none",
                    acting.user(),
                    String.join(",", acting.offices().stream().sorted().toList()));
        }
    }

    private static final Told FRESH = new Told("none", Acting.SYSTEM.user(), "");

    /** What each connection to the server was last told. */
    private static final Map<Connection, Told> TOLD = Collections.synchronizedMap(new WeakHashMap<>());

    ScopedDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        try {
            tell(connection);
            return connection;
        } catch (SQLException | RuntimeException untold) {
            connection.close();
            throw untold;
        }
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException("the pool has one user");
    }

    /** The transaction that runs on this thread goes on with the reach of now. */
    static void reachedAnew() {
        for (var resource : TransactionSynchronizationManager.getResourceMap().entrySet()) {
            if (resource.getKey() instanceof ScopedDataSource
                    && resource.getValue() instanceof ConnectionHolder holder) {
                goOn(holder.getConnection());
            }
        }
    }

    private static void goOn(Connection connection) {
        try {
            tell(connection);
        } catch (SQLException failed) {
            // a failed transaction is rolled back to what it was told at its beginning: tell it anew then
            TOLD.put(server(connection), null);
        }
    }

    private static Connection server(Connection connection) {
        try {
            return (Connection) connection.unwrap(PGConnection.class);
        } catch (SQLException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static void tell(Connection connection) throws SQLException {
        var server = server(connection);
        var now = Told.now();
        var last = TOLD.containsKey(server) ? TOLD.get(server) : FRESH;
        if (now.equals(last)) {
            return;
        }
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, now.role());
            statement.setString(2, now.actor());
            statement.setString(3, now.offices());
            statement.execute();
        }
        TOLD.put(server, now);
    }
}
