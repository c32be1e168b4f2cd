package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.process.tables.TableFiles;

/** What makes a post likelier to be drawn, and by how much (default figures). */
class InspectionRiskRuleTest {

    private static final PolicyTables TABLES = TableFiles.tables();
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final InspectionFigures FIGURES = InspectionFigures.of(DAY, TABLES);

    @ParameterizedTest(name = "{0} open, full {1}, kin {2}, {3} days: {4}")
    @CsvSource({
        "0, false, false, 0, 1",
        "0, false, false, 182, 1",
        "0, false, false, 183, 2",
        "0, false, false, 366, 3",
        "0, false, false, 4000, 3",
        "1, false, false, 0, 4",
        "3, false, false, 0, 10",
        "9, false, false, 0, 10",
        "0, true, false, 0, 3",
        "0, false, true, 0, 5",
        "3, true, true, 366, 18",
    })
    void eachSignOfARiskAddsItsFigure(int open, boolean full, boolean kin, int days, int weight) {
        assertEquals(weight, InspectionRiskRule.weight(new InspectionRisk(open, full, kin, days), FIGURES));
    }

    @Test
    void aFigureOfTheDistrictChangesTheWeight() {
        var heavier = InspectionFigures.of(DAY, new OtherFigure(TABLES, Figures.INSPECTION_KIN_WEIGHT, 9));

        assertEquals(10, InspectionRiskRule.weight(new InspectionRisk(0, false, true, 0), heavier));
        assertEquals(List.of(Clause.OUR_DEFAULT), heavier.clauses());
    }

    @ParameterizedTest(name = "of {0} posts {1}")
    @CsvSource({"0, 0", "1, 1", "10, 1", "11, 2", "2000, 200"})
    void ofSomePostsOneAtLeastIsProposed(int posts, int size) {
        assertEquals(size, FIGURES.proposedSize(posts));
    }

    @ParameterizedTest(name = "{1} % of {0}: {2}")
    @CsvSource({"10, 50, 5", "5, 50, 3", "1, 50, 1", "7, 0, 0", "7, 100, 7", "1, 49, 0"})
    void theShareByRiskIsRoundedHalfUp(int size, int share, int byRisk) {
        assertEquals(byRisk, InspectionFigures.byRisk(size, share));
    }
}
