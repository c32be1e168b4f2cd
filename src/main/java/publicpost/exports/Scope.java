package publicpost.exports;

import java.util.List;

/**
 * What of a list an office may have, beside what the database shows it.
 *
 * @param towns their codes
 * @param village the one village of them; null for all
 * @param money whether amounts and accounts are its business
 */
public record Scope(List<String> towns, String village, boolean money) {}
