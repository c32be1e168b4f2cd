package publicpost.audit;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The owner of the tables, who can switch off what keeps everybody else from them, and does. */
@TestComponent
public class Tampering {

    private static final List<String> TABLES = List.of("app.audit_entry", "app.audit_link", "app.audit_head");

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    Tampering(DataSource database, PlatformTransactionManager transactions) {
        this.database = new JdbcTemplate(database);
        this.transaction = new TransactionTemplate(transactions);
    }

    void with(String... statements) {
        with(() -> List.of(statements).forEach(database::execute));
    }

    /** Nobody chains meanwhile. */
    void with(Runnable work) {
        transaction.executeWithoutResult(status -> {
            database.queryForList("select pg_advisory_xact_lock(%d)".formatted(Sealing.LOCK));
            var triggers = database.queryForList(
                    """
                    select format('alter table %s enable always trigger %I', tgrelid::regclass, tgname) from pg_trigger
                    where tgrelid in ('app.audit_entry'::regclass, 'app.audit_link'::regclass, 'app.audit_head'::regclass)""",
                    String.class);
            TABLES.forEach(table -> database.execute("alter table %s disable trigger user".formatted(table)));
            work.run();
            triggers.forEach(database::execute);
        });
    }

    void empties() {
        with("delete from app.audit_entry", "delete from app.audit_link", "delete from app.audit_head");
    }
}
