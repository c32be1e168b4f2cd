package publicpost.attendance;

import java.util.List;
import publicpost.lists.Problem;

/**
 * What a sheet of attendance says; nothing of it is written down.
 *
 * @param fields of the entries that the sheet has a column for, as the page names them
 * @param entries of those people about whom nothing is wrong
 * @param problems by row of the file; row 0 for somebody who is not in it
 */
public record Reading(List<String> fields, List<Entry> entries, List<Problem> problems) {}
