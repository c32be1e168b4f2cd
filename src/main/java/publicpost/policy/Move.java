package publicpost.policy;

/**
 * One step by which the town departs from the computed order of a ranking.
 *
 * @param by how many places down; up where it is negative
 */
public record Move(long application, int by) {}
