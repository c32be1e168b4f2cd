package publicpost.policy;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import publicpost.policy.PlanProblem.BelowOccupied;
import publicpost.policy.PlanProblem.NegativeCell;
import publicpost.policy.PlanProblem.SumDiffers;

/** An annual plan's cells add up to its total and never fall below what is occupied (§一(三)). */
public final class PlanRule {

    private static final Comparator<CellKey> BY_PLACE =
            Comparator.comparing(CellKey::town).thenComparing(CellKey::area);

    private PlanRule() {}

    /**
     * @param occupied seats taken now; a cell the plan leaves out counts as cut to 0
     * @return every problem, none when the plan may be issued
     * @throws IllegalArgumentException when a cell is given twice or the sum is beyond any plan
     */
    public static List<PlanProblem> check(int total, List<Cell> cells, Map<CellKey, Integer> occupied) {
        var seats = cells.stream().collect(toMap(Cell::key, Cell::seats, PlanRule::refuseTwice));
        var problems = new ArrayList<PlanProblem>();
        var sum = Math.toIntExact(cells.stream().mapToLong(Cell::seats).sum());
        if (sum != total) {
            problems.add(new SumDiffers(total, sum));
        }
        cells.stream()
                .filter(cell -> cell.seats() < 0)
                .forEach(cell -> problems.add(new NegativeCell(cell.key(), cell.seats())));
        occupied.keySet().stream()
                .sorted(BY_PLACE)
                .filter(key -> seats.getOrDefault(key, 0) < occupied.get(key))
                .forEach(key -> problems.add(new BelowOccupied(key, seats.getOrDefault(key, 0), occupied.get(key))));
        return problems;
    }

    private static Integer refuseTwice(Integer one, Integer other) {
        throw new IllegalArgumentException("a cell is given twice, with %d and %d seats".formatted(one, other));
    }
}
