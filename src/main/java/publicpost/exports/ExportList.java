package publicpost.exports;

import java.util.List;
import java.util.Set;

/**
 * Where the rows of a list come from.
 *
 * @param filters by what it can be narrowed
 * @param columns in the order in which they are selected
 * @param sql for :towns and :village, beyond which nobody's scope goes, and those of its filters; {@link #IN_PERIOD}
 *     stands for the days asked for. What it reads is what the reader's offices reach.
 */
record ExportList(Set<ExportFilter> filters, List<ExportColumn> columns, String sql) {

    /** With the day that is meant. */
    static final String IN_PERIOD = "(cast(:from as date) is null or %1$s between :from and :until)";

    static final String IN_VILLAGE = "(cast(:village as text) is null or %s = :village)";

    static final String IN_ANNOUNCEMENT = "(cast(:announcement as text) is null or r.case_number = :announcement)";
}
