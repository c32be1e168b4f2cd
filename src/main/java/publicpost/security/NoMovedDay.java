package publicpost.security;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.StartRefused;

/** Outside the demo the office lives in the machine's day: data of a trial whose day was moved is refused. */
@Component
@Profile("!demo")
class NoMovedDay {

    NoMovedDay(JdbcClient database) {
        var moved = database.sql("select count(*) from app.office_day where shifted_by <> 0")
                .query(Integer.class)
                .single();
        if (moved > 0) {
            throw new StartRefused("拒绝启动：此数据库的办公日期被移动过，是试用数据，只能用于演示"
                    + "（the office's day was moved in this database: it is a trial's and only for the demo）");
        }
    }
}
