package publicpost.recruitment;

import publicpost.policy.Move;

/** A place that the town gave otherwise than the computed order, and why. */
public record ReasonedMove(Move move, String reason) {}
