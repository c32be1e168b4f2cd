package publicpost.process.audit;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.StartRefused;

/**
 * Has accounts, groups, memberships and grants watched from the moment the engine has made their tables, and before the
 * first of them is written. Once there is a trail, a table that is no longer watched was tampered with.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RightsWatched extends AbstractProcessEnginePlugin {

    /** Tables and the columns of their keys. */
    static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "act_id_user", "id_",
            "act_id_group", "id_",
            "act_id_membership", "user_id_,group_id_",
            "act_id_tenant_member", "id_",
            "act_ru_authorization", "id_"));

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    RightsWatched(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        transaction.executeWithoutResult(status -> {
            // nodes that start together wait for each other here
            database.sql("lock table app.audit_head in share row exclusive mode")
                    .update();
            TABLES.forEach(this::watch);
        });
    }

    private void watch(String table, String key) {
        var watched = exists(
                "select exists (select from pg_trigger where tgrelid = ?::regclass and tgname = 'audit_change')",
                table);
        if (watched) {
            return;
        }
        if (exists("select exists (select from app.audit_head)")) {
            throw new StartRefused(Triggers.refusal(table + ".audit_change"));
        }
        database.sql("select app.audit_watch(?::regclass, ?, 'RIGHT_CHANGED')")
                .params(table, key)
                .query((row, number) -> 0)
                .list();
    }

    private boolean exists(String sql, Object... about) {
        return database.sql(sql).params(about).query(Boolean.class).single();
    }
}
