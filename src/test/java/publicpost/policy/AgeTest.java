package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages are completed years, reached on the birthday. */
class AgeTest {

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "1977-05-06, 2022-05-05, 44",
        "1977-05-06, 2022-05-06, 45",
        "1977-05-06, 2023-05-05, 45",
        "1976-02-29, 2021-02-28, 44",
        "1976-02-29, 2021-03-01, 45",
        "1976-02-29, 2024-02-28, 47",
        "1976-02-29, 2024-02-29, 48",
        "1977-12-31, 2022-01-01, 44",
        "2022-05-06, 2022-05-06, 0",
    })
    void countsCompletedYears(LocalDate born, LocalDate day, int age) {
        assertEquals(age, Age.on(day, born));
    }

    @ParameterizedTest(name = "born {0} is {1} on {2}")
    @CsvSource({"1952-05-06, 70, 2022-05-06", "1956-02-29, 70, 2026-03-01", "1956-02-29, 72, 2028-02-29"})
    void isReachedOnTheFirstDayOfThatAge(LocalDate born, int years, LocalDate day) {
        assertEquals(day, Age.reached(years, born));
        assertEquals(years, Age.on(day, born));
        assertEquals(years - 1, Age.on(day.minusDays(1), born));
    }

    @Test
    void nobodyHasAnAgeBeforeBirth() {
        var born = LocalDate.of(2022, 5, 6);

        assertThrows(IllegalArgumentException.class, () -> Age.on(born.minusDays(1), born));
    }
}
