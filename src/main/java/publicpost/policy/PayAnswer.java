package publicpost.policy;

/** Whether a pay may be offered; the figure names the notice it comes from. */
public sealed interface PayAnswer {

    Figure minimum();

    record Lawful(Figure minimum) implements PayAnswer {}

    record BelowMinimum(Figure minimum) implements PayAnswer {}
}
