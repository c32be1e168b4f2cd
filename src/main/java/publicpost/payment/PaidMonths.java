package publicpost.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The towns' months; who pays one or takes an answer for it has it to himself. */
@Component
class PaidMonths {

    private static final String READ =
            "select id, case_number, town, month, status, approved_by, second_approved_by from app.pay_month where id = ?";

    private final JdbcClient database;

    PaidMonths(JdbcClient database) {
        this.database = database;
    }

    PaidMonth get(Long month) {
        return read(READ, month);
    }

    /** Whoever asks at the same time waits until this transaction ends. */
    PaidMonth lock(Long month) {
        return read(READ + " for no key update", month);
    }

    private PaidMonth read(String question, Long month) {
        return database.sql(question)
                .param(month)
                .query(PaidMonths::month)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no month " + month));
    }

    private static PaidMonth month(ResultSet row, int number) throws SQLException {
        return new PaidMonth(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("town"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("status"),
                row.getString("approved_by"),
                row.getString("second_approved_by"));
    }
}
