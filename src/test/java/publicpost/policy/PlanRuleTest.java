package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static publicpost.policy.Area.RURAL;
import static publicpost.policy.Area.URBAN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import publicpost.policy.PlanProblem.BelowOccupied;
import publicpost.policy.PlanProblem.NegativeCell;
import publicpost.policy.PlanProblem.SumDiffers;

/** §一(三): the sums agree and no cell falls below its occupied seats. */
class PlanRuleTest {

    private static final CellKey CHUCUN_URBAN = new CellKey("town-chucun", URBAN);
    private static final CellKey CHUCUN_RURAL = new CellKey("town-chucun", RURAL);
    private static final List<Cell> ANNEX_2022 = List.of(
            new Cell(CHUCUN_URBAN, 8),
            new Cell(CHUCUN_RURAL, 105),
            new Cell(new CellKey("town-yiyuan", URBAN), 137),
            new Cell(new CellKey("town-tianhe", URBAN), 98));

    @Test
    void theAnnexOf2022AddsUp() {
        assertEquals(List.of(), PlanRule.check(348, ANNEX_2022, Map.of(CHUCUN_RURAL, 105)));
    }

    @Test
    void aSumThatDiffersIsToldWithBothFigures() {
        assertEquals(List.of(new SumDiffers(350, 348)), PlanRule.check(350, ANNEX_2022, Map.of()));
    }

    @Test
    void everyCellBelowItsOccupiedSeatsIsTold() {
        var occupied = Map.of(CHUCUN_RURAL, 106, CHUCUN_URBAN, 8, new CellKey("town-tianhe", RURAL), 1);

        assertEquals(
                List.of(
                        new BelowOccupied(CHUCUN_RURAL, 105, 106),
                        new BelowOccupied(new CellKey("town-tianhe", RURAL), 0, 1)),
                PlanRule.check(348, ANNEX_2022, occupied));
    }

    @Test
    void aNegativeCellIsToldEvenWhenTheSumAgrees() {
        var cells = List.of(new Cell(CHUCUN_URBAN, -2), new Cell(CHUCUN_RURAL, 12));

        assertEquals(List.of(new NegativeCell(CHUCUN_URBAN, -2)), PlanRule.check(10, cells, Map.of()));
    }

    @Test
    void aCellGivenTwiceIsRefused() {
        var cells = List.of(new Cell(CHUCUN_URBAN, 2), new Cell(CHUCUN_URBAN, 3));

        assertThrows(IllegalArgumentException.class, () -> PlanRule.check(5, cells, Map.of()));
    }
}
