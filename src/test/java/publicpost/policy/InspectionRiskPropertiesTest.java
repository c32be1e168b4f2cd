package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import publicpost.process.tables.TableFiles;

/** What holds for the weight of every post, whatever is known of it. */
class InspectionRiskPropertiesTest {

    private static final InspectionFigures FIGURES =
            InspectionFigures.of(LocalDate.of(2026, 5, 11), TableFiles.tables());

    @Property
    void everyoneMayBeDrawnAndNoSignMakesItLessLikely(
            @ForAll @IntRange(max = 50) int open,
            @ForAll boolean full,
            @ForAll boolean kin,
            @ForAll @IntRange(max = 5000) int days) {
        var risk = new InspectionRisk(open, full, kin, days);
        var weight = InspectionRiskRule.weight(risk, FIGURES);

        assertTrue(weight >= 1);
        for (var more : List.of(
                new InspectionRisk(open + 1, full, kin, days),
                new InspectionRisk(open, true, kin, days),
                new InspectionRisk(open, full, true, days),
                new InspectionRisk(open, full, kin, days + 183))) {
            assertTrue(InspectionRiskRule.weight(more, FIGURES) >= weight);
        }
        assertEquals(weight > 1, !InspectionRiskRule.reasons(risk).isEmpty());
    }
}
