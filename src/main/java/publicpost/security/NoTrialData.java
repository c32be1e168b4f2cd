package publicpost.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Outside the demo the data are nobody's trial: no account whose password everyone may know, and no moved day. */
@Component
@Profile("!demo")
class NoTrialData {

    /** Lets the accounts of the demo be removed at this start, where otherwise it is refused. */
    static final String REMOVE = "publicpost.remove-demo-accounts";

    NoTrialData(JdbcClient database, Environment environment) {
        var reasons = new ArrayList<String>();
        var accounts =
                environment.getProperty(REMOVE, Boolean.class, false) ? List.<String>of() : demoAccounts(database);
        if (!accounts.isEmpty()) {
            reasons.add(("此数据库有 %d 个演示账号（%s），口令是公开的；确认后设 %s=true 启动一次即删除，其已认领的任务退回机构"
                            + "（accounts of the demo, whose passwords are public: start once with that property to remove them）")
                    .formatted(accounts.size(), sample(accounts), REMOVE));
        }
        if (isDayMoved(database)) {
            reasons.add("此数据库的办公日期被移动过，是试用数据，只能用于演示"
                    + "（the office's day was moved in this database: it is a trial's and only for the demo）");
        }
        ProductionCheck.refuse(reasons);
    }

    private static String sample(List<String> accounts) {
        return String.join("、", accounts.subList(0, Math.min(3, accounts.size()))) + (accounts.size() > 3 ? "…" : "");
    }

    /** The engine makes its tables later than this is asked in a new database, where there are none. */
    private static List<String> demoAccounts(JdbcClient database) {
        var isNew = database.sql("select to_regclass('act_id_info') is null")
                .query(Boolean.class)
                .single();
        return isNew
                ? List.of()
                : database.sql(
                                """
                                select u.id_ from act_id_user u join act_id_info i on i.user_id_ = u.id_
                                where i.key_ = 'demo' order by u.id_""")
                        .query(String.class)
                        .list();
    }

    private static boolean isDayMoved(JdbcClient database) {
        return database.sql("select exists (select from app.office_day where shifted_by <> 0)")
                .query(Boolean.class)
                .single();
    }
}
