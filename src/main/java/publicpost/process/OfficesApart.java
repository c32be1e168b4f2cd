package publicpost.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets nobody belong to two offices that are kept apart, whoever writes it: app.keep_offices_apart() at the engine's own
 * table of memberships, which is made by the engine and so comes after our tables.
 */
@Component
public class OfficesApart {

    private static final Logger LOG = LoggerFactory.getLogger(OfficesApart.class);

    private static final String HELD_BEFORE =
            """
            select distinct m.user_id_ from act_id_membership m join app.account_group a on a.code = m.group_id_
            join app.incompatible_office i on i.one = a.kind join app.account_group b on b.kind = i.other
            join act_id_membership n on n.user_id_ = m.user_id_ and n.group_id_ = b.code
            where (now() at time zone 'Asia/Shanghai')::date between i.valid_from and coalesce(i.valid_until, 'infinity')
            order by 1""";

    /** @param built only so that its tables are there */
    OfficesApart(ProcessEngine built, JdbcClient database) {
        if (isMissing(database)) {
            database.sql(
                            """
                            create or replace trigger app_offices_apart before insert or update on act_id_membership
                            for each row execute function app.keep_offices_apart()""")
                    .update();
        }
        var before = database.sql(HELD_BEFORE).query(String.class).list();
        if (!before.isEmpty()) {
            LOG.warn("以下账号同时属于互不相容的机构，请在管理页面取消其一（accounts in two offices that are kept apart）：{}", before);
        }
    }

    /** Looked for first: who does not own the engine's tables may not make it, and need not. Switched off it is missing. */
    private static boolean isMissing(JdbcClient database) {
        return database.sql(
                        """
                        select not exists (select from pg_trigger where tgname = 'app_offices_apart'
                            and tgrelid = 'act_id_membership'::regclass and tgenabled in ('O', 'A'))""")
                .query(Boolean.class)
                .single();
    }
}
