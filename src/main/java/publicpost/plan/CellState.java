package publicpost.plan;

import publicpost.policy.CellKey;

/**
 * How one cell of a year's plan stands.
 *
 * @param seats issued
 * @param developed seats that a post stands on
 * @param occupied posts that somebody holds
 */
public record CellState(CellKey key, int seats, int developed, int occupied) {

    public int undeveloped() {
        return seats - developed;
    }
}
