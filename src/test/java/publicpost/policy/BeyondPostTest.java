package publicpost.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeyondPostTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 22, 2026-05-01, 0",
        "MONTHLY, 22, 2026-04-23, 0",
        "MONTHLY, 22, 2026-04-16, 7",
        "MONTHLY, 22, 2026-03-20, 22",
        "MONTHLY, 0, 2026-03-20, 0",
        "MONTHLY, 10.5, 2026-04-11, 0.5",
        // hours of so many days at the least
        "HOURLY, 160, 2026-05-01, 0",
        "HOURLY, 48, 2026-04-03, 0",
        "HOURLY, 48.5, 2026-04-03, 1",
        "HOURLY, 1, 2026-04-01, 1"
    })
    void daysAttendedAfterTheLastAreCounted(PayBasis basis, String attended, LocalDate ends, String beyond) {
        var month = PostMonth.of(APRIL, LocalDate.of(2025, 1, 1), ends, List.of());

        assertThat(BeyondPost.attended(basis, new BigDecimal(attended), month)).isEqualByComparingTo(beyond);
    }

    @Test
    void aSuspendedDayIsAttendedInVainButPaidOrNotElsewhere() {
        var away = new Span(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 21));
        var month = PostMonth.of(APRIL, LocalDate.of(2025, 1, 1), null, List.of(away));

        assertThat(BeyondPost.attended(PayBasis.MONTHLY, BigDecimal.valueOf(22), month))
                .isEqualByComparingTo("12");
        assertThat(BeyondPost.paid(30, month)).isZero();
    }

    @Test
    void whatIsPayableIsNeverBeyond() {
        var random = new Random(7);
        for (var i = 0; i < 5000; i++) {
            var starts = APRIL.atDay(1).plusDays(random.nextInt(60) - 30);
            var ends = starts.plusDays(random.nextInt(60));
            var month = PostMonth.of(APRIL, starts, ends, List.of());
            assertThat(BeyondPost.paid(month.daysInPost(), month)).isZero();
            assertThat(BeyondPost.paid(month.daysInPost() + 1, month)).isOne();
            assertThat(BeyondPost.attended(PayBasis.MONTHLY, BigDecimal.valueOf(month.daysPayable() + 1), month))
                    .isEqualByComparingTo("1");
        }
    }
}
