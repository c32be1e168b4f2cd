package publicpost.secrets;

import java.sql.Connection;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what was stored before sealing came: in chunks, each a transaction of its own, so that a migration that was killed
 * goes on. The old rows leave the disk with it; backups and archived logs of before keep them.
 */
@Component
class SealStored implements JavaMigration {

    private static final int CHUNK = 500;

    private final Keys keys;
    private final Secrets secrets;

    SealStored(Keys keys, Secrets secrets) {
        this.keys = keys;
        this.secrets = secrets;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("12.1");
    }

    @Override
    public String getDescription() {
        return "seal stored";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) {
        seal(context.getConnection());
    }

    /** @param connection on which every statement is a transaction of its own */
    void seal(Connection connection) {
        var only = new SingleConnectionDataSource(connection, true);
        var client = JdbcClient.create(only);
        new UsedKeys(client).add(keys.current());
        // under which what is never edited lets its sealing change
        client.sql(
                        """
                        insert into app.key_rotation (key, begun_by) select ?, 'migration'
                        where not exists (select from app.key_rotation where finished_at is null)""")
                .param(keys.current().name())
                .update();
        SealedTable.all().filter(table -> isThere(client, table)).forEach(table -> seal(only, table));
        client.sql("update app.key_rotation set finished_at = clock_timestamp() where begun_by = 'migration'")
                .update();
    }

    /** Tables and columns of later migrations are sealed from their first row. */
    private static boolean isThere(JdbcClient client, SealedTable table) {
        return client.sql(
                                """
                        select count(*) from information_schema.columns
                        where table_schema = 'app' and table_name = :table and column_name in (:columns)""")
                        .param("table", table.name())
                        .param("columns", table.names())
                        .query(Integer.class)
                        .single()
                == table.names().size();
    }

    private void seal(SingleConnectionDataSource only, SealedTable table) {
        var database = new JdbcTemplate(only);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(only));
        var resealing = new Resealing(secrets, keys.current(), true);
        var most = table.chunk(CHUNK);
        var done = new Resealing.Done(table.start(), most);
        var rows = 0;
        while (done.rows() == most) {
            var after = done.last();
            done = transaction.execute(chunk -> resealing.next(database, table, after, most));
            rows += done.rows();
        }
        if (rows > 0) {
            database.execute("vacuum full app." + table.name());
            LoggerFactory.getLogger(SealStored.class).info("已加密 {} 表 {} 行（sealed）", table.name(), rows);
        }
    }
}
