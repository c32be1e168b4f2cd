package publicpost.lists;

import java.util.regex.Pattern;

/** What a spreadsheet would compute where somebody only wrote a text, in either width: see "CSV Injection" of OWASP. */
public final class FormulaText {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);

    private FormulaText() {}

    public static boolean is(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** As a file of values may carry it: behind an apostrophe it stays a text. */
    public static String plain(String text) {
        return is(text) ? "'" + text : text;
    }
}
