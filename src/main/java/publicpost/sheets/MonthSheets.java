package publicpost.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.attendance.PayMonth;
import publicpost.subsidy.Lines;
import publicpost.subsidy.PayLine;

/** Composes the sheet of a month in as many questions to the database for five people as for five hundred. */
@Service
@Transactional(readOnly = true)
public class MonthSheets {

    private record Days(LocalDate checkedOn, LocalDate paidOn) {

        static Days read(ResultSet row, int number) throws SQLException {
            return new Days(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class));
        }
    }

    private final Lines lines;
    private final MonthPeople people;
    private final CorrectedLines corrected;
    private final JdbcClient database;

    MonthSheets(Lines lines, MonthPeople people, CorrectedLines corrected, JdbcClient database) {
        this.lines = lines;
        this.people = people;
        this.corrected = corrected;
        this.database = database;
    }

    public MonthSheet of(PayMonth month) {
        var calculated = month.status() != PayMonth.Status.ATTENDANCE;
        // what stands there while it is calculated is not complete
        var made = calculated ? lines.ofMonth(month.id()) : List.<PayLine>of();
        var days = days(month.id());
        return new MonthSheet(
                month,
                days.checkedOn(),
                days.paidOn(),
                people.of(month, made),
                made.stream().anyMatch(PayLine::corrects) ? corrected.of(month.id()) : List.of());
    }

    private Days days(Long month) {
        return database.sql("select checked_on, paid_on from app.pay_month where id = ?")
                .param(month)
                .query(Days::read)
                .single();
    }
}
