package publicpost.policy;

/** Why an annual plan cannot be issued, with the figures that disagree. */
public sealed interface PlanProblem {

    record SumDiffers(int total, int sum) implements PlanProblem {}

    record BelowOccupied(CellKey key, int seats, int occupied) implements PlanProblem {}

    record NegativeCell(CellKey key, int seats) implements PlanProblem {}
}
