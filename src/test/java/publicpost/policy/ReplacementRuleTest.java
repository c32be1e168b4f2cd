package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.process.tables.TableFiles;

/** National practice: after a full term only special groups are placed again, twice in a life at most. */
class ReplacementRuleTest {

    private static final PolicyTables TABLES = TableFiles.tables();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @ParameterizedTest(name = "used {0}, placed {1} times, special {2}: {3}")
    @CsvSource({
        "0, 0, false, ''",
        "35, 5, false, ''",
        "35, 5, true, ''",
        "36, 1, false, 期满后只有特殊群体可再次安置",
        "36, 1, true, ''",
        "36, 0, true, ''",
        "48, 1, true, ''",
        "36, 2, true, 最多安置2次",
        "72, 2, true, 最多安置2次",
        "72, 3, true, 最多安置2次",
        "72, 2, false, 期满后只有特殊群体可再次安置",
    })
    void againstAFurtherPlacement(int used, int placements, boolean special, String why) {
        var reason = ReplacementRule.against(used, placements, special, DAY, TABLES);

        assertEquals(why.isEmpty(), reason.isEmpty());
        reason.ifPresent(against -> {
            assertEquals("TERM_USED", against.code());
            assertTrue(against.text().contains(why), against.text());
            assertEquals(Clause.NATIONAL_PRACTICE, against.clause());
        });
    }

    @ParameterizedTest(name = "used {0}: {1} count")
    @CsvSource({"0, 0", "35, 35", "36, 0", "40, 0"})
    void whoIsPlacedAgainHasAFullTermAgain(int used, int counted) {
        assertEquals(counted, ReplacementRule.monthsCounted(used, DAY, TABLES));
    }

    @Test
    void theFiguresAreTheDistricts() {
        var three = new OtherFigure(TABLES, Figures.REPLACEMENT_MAX_PLACEMENTS, 3);
        var longer = new OtherFigure(TABLES, Figures.TERM_MONTHS, 48);

        assertTrue(ReplacementRule.against(72, 2, true, DAY, three).isEmpty());
        assertTrue(ReplacementRule.against(36, 1, false, DAY, longer).isEmpty());
        assertEquals(36, ReplacementRule.monthsCounted(36, DAY, longer));
    }
}
