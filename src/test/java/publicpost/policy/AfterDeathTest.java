package publicpost.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of attendance that nobody can have had while alive. */
class AfterDeathTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05, 2026-01-01, 2026-05-10, MONTHLY, 10, 0",
        "2026-05, 2026-01-01, 2026-05-10, MONTHLY, 11, 1",
        "2026-05, 2026-05-08, 2026-05-10, MONTHLY, 4, 1",
        "2026-05, 2026-05-11, 2026-05-10, MONTHLY, 4, 4",
        "2026-06, 2026-01-01, 2026-05-10, MONTHLY, 0.5, 0.5",
        "2026-04, 2026-01-01, 2026-05-10, MONTHLY, 30, 0",
        "2026-05, 2026-01-01, 2026-05-01, HOURLY, 24, 0",
        "2026-05, 2026-01-01, 2026-05-01, HOURLY, 25, 1",
        "2026-06, 2026-01-01, 2026-05-01, HOURLY, 2, 1"
    })
    void whatIsMoreThanThereWereDays(
            YearMonth month, LocalDate from, LocalDate died, PayBasis basis, BigDecimal attended, BigDecimal days) {
        assertThat(AfterDeath.days(month, from, died, basis, attended)).isEqualByComparingTo(days);
    }
}
