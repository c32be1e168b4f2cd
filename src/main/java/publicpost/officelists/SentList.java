package publicpost.officelists;

import java.time.LocalDate;

/**
 * What is said of a file that is sent in.
 *
 * @param office that keeps the list
 * @param asOf the day as of which it speaks
 */
public record SentList(ListKind kind, String office, LocalDate asOf, String name, String by) {}
