package publicpost.policy;

/** How many seats the annual plan gives a town in an area. */
public record Cell(CellKey key, int seats) {}
