package publicpost.web.desk.province;

/**
 * What stands in the two forms, as typed.
 *
 * @param records a kind of records
 * @param format xlsx or csv
 * @param reason what a file goes out for
 */
record Typed(String records, String format, String since, String until, String reason) {

    static final Typed NOTHING = new Typed("people", "xlsx", "", "", "");

    Typed {
        records = filled(records);
        format = filled(format);
        since = filled(since);
        until = filled(until);
        reason = filled(reason);
    }

    private static String filled(String text) {
        return text == null ? "" : text;
    }
}
