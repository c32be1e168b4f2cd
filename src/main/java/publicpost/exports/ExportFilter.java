package publicpost.exports;

/** By what a list can be narrowed. */
public enum ExportFilter {
    TOWN,
    VILLAGE,
    ANNOUNCEMENT,
    YEAR,
    MONTH
}
