package publicpost.province;

/**
 * One value as both sides have it, masked where it is personal.
 *
 * @param heading of its column
 * @param ours empty where we have none
 * @param theirs empty where they have none
 */
public record Shown(String heading, String ours, String theirs) {}
