package publicpost.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;

/** A process of its own for tests that kill: opens the database of a folder, writes a row, and stays. */
final class HoldsTheDatabase {

    public static void main(String[] arguments) throws Exception {
        var database = TrialDatabase.open(Path.of(arguments[0]), Map.of());
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            statement.execute("insert into note values ('confirmed')");
        }
        System.out.println("ready");
        System.in.read();
        database.close();
    }
}
