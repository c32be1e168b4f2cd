package publicpost.web.site;

import java.util.regex.Pattern;

/** The number of an announcement as it stands in an address. */
public final class CaseAddress {

    private static final Pattern NUMBER = Pattern.compile("ZP\\d{4}-\\d{4,9}");

    private CaseAddress() {}

    /** What is none is not asked for, whatever it is. */
    public static boolean isOne(String text) {
        return NUMBER.matcher(text).matches();
    }
}
