package publicpost.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.policy.PublishedDay;
import publicpost.policy.WorkCalendar;

/** The published days in the database. */
@Component
class CalendarDays {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    CalendarDays(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    WorkCalendar read() {
        return WorkCalendar.of(database.sql("select day, working, holiday, notice from app.calendar_day")
                .query((row, number) -> new PublishedDay(
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("working"),
                        row.getString("holiday"),
                        row.getString("notice")))
                .list());
    }

    /** Adds the years not yet known. Nodes that start together wait for each other here, so a year comes from one file. */
    void add(CalendarFile file) {
        transaction.executeWithoutResult(status -> {
            database.sql("lock table app.calendar_day in share row exclusive mode")
                    .update();
            var known = read();
            file.byYear().forEach((year, days) -> {
                var asNewYearsEve = !file.isWhole(year) && !known.knows(year + 1);
                if (asNewYearsEve || file.isWhole(year) && !known.knows(year)) {
                    insert(days);
                }
            });
        });
    }

    private void insert(List<PublishedDay> days) {
        for (var day : days) {
            database.sql(
                            """
                            insert into app.calendar_day (day, working, holiday, notice) values (?, ?, ?, ?)
                            on conflict (day) do nothing""")
                    .params(day.day(), day.working(), day.holiday(), day.notice())
                    .update();
        }
    }
}
