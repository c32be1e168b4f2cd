package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.process.tables.TableFiles;

/** The end that needs no decision: retirement by the law of a day, or the seventieth birthday. */
class TermLimitTest {

    private static final PolicyTables TABLES = TableFiles.tables();
    private static final String BEFORE = "国发〔1978〕104号";
    private static final String PEER = "省内其他区县做法";

    @ParameterizedTest(name = "{0} {1} born {2} as known on {3}: {4} by {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "URBAN, MALE, 1967-05-05, 2024-12-31, 2027-05-05, " + BEFORE,
                "URBAN, MALE, 1967-05-05, 2025-01-01, 2028-01-05, 全国人大常委会关于实施渐进式延迟法定退休年龄的决定",
                "URBAN, FEMALE_50, 1980-02-29, 2024-12-31, 2030-02-28, " + BEFORE,
                "URBAN, FEMALE_50, 1980-02-29, 2025-01-01, 2032-09-29, 全国人大常委会关于实施渐进式延迟法定退休年龄的决定",
                "RURAL, -, 1956-05-06, 2024-12-31, 2026-05-06, " + PEER,
                "RURAL, MALE, 1956-05-06, 2025-01-01, 2026-05-06, " + PEER,
                "RURAL, -, 1956-02-29, 2025-01-01, 2026-03-01, " + PEER,
            })
    void isGivenByTheLawOfTheDay(
            Area area, RetirementCategory category, LocalDate born, LocalDate asKnownOn, LocalDate on, String basis) {
        var limit = TermLimit.of(area, born, category, asKnownOn, TABLES);

        assertEquals(new LimitAnswer(on, new Clause(basis)), limit);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "URBAN, 2024-12-31, " + BEFORE,
        "URBAN, 2025-01-01, 全国人大常委会关于实施渐进式延迟法定退休年龄的决定",
        "RURAL, 2024-12-31, RURAL_MAX_AGE=70",
        "RURAL, 2025-01-01, RURAL_MAX_AGE=70",
    })
    void bearsTheStampOfItsLaw(Area area, LocalDate asKnownOn, String law) {
        assertEquals(law, TermLimit.law(area, asKnownOn, TABLES));
    }

    @Test
    void anotherHighestAgeIsAnotherStamp() {
        var day = LocalDate.of(2026, 1, 1);
        var older = new OtherFigure(TABLES, Figures.RURAL_MAX_AGE, 72);

        assertNotEquals(TermLimit.law(Area.RURAL, day, TABLES), TermLimit.law(Area.RURAL, day, older));
        assertEquals(
                LocalDate.of(2028, 5, 6),
                TermLimit.of(Area.RURAL, LocalDate.of(1956, 5, 6), null, day, older)
                        .on());
    }

    @Test
    void townspeopleHaveARetirementCategory() {
        var day = LocalDate.of(2022, 6, 1);

        assertThrows(NullPointerException.class, () -> TermLimit.of(Area.URBAN, day, null, day, TABLES));
    }
}
