package publicpost.province;

import java.util.List;

/**
 * Where the two sides differ.
 *
 * @param key ours, as staff know it; null where we do not have it
 * @param number the province's; null where it gave none
 * @param values what is to be read of it: what differs, or all that the one side has
 */
public record Difference(Side side, String key, String number, List<Shown> values) {}
