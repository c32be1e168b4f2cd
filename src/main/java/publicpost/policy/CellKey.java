package publicpost.policy;

/** One field of the annual plan's table: a town, by its office code, and an area. */
public record CellKey(String town, Area area) {}
