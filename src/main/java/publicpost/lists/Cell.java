package publicpost.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * One cell of a list.
 *
 * @param text plain; empty for a date
 * @param day where the file itself says that it is a date
 * @param numeric whether the file holds it as a number
 * @param problem why it cannot be read, in Chinese; null when it can
 */
public record Cell(String text, LocalDate day, boolean numeric, String problem) {

    public static final Cell EMPTY = new Cell("", null, false, null);

    /** How people keep Excel from turning a text into a number: ="3710…" or a leading apostrophe. */
    private static final Pattern PROTECTED = Pattern.compile("=\"(.*)\"|'(.*)");

    private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d+");

    public static Cell text(String typed) {
        var plain = unprotected(PlainText.of(typed));
        return plain.isEmpty()
                ? EMPTY
                : new Cell(
                        plain,
                        null,
                        plain.indexOf('E') > 0 && ROUNDED.matcher(plain).matches(),
                        null);
    }

    private static String unprotected(String plain) {
        if (!plain.startsWith("=") && !plain.startsWith("'")) {
            return plain;
        }
        var hidden = PROTECTED.matcher(plain);
        return hidden.matches() ? (hidden.group(1) == null ? hidden.group(2) : hidden.group(1)).strip() : plain;
    }

    /** As it stands, its full-width brackets too: to be written, not read. */
    public static Cell exactly(String text) {
        return new Cell(text, null, false, null);
    }

    public static Cell number(BigDecimal value) {
        return new Cell(value.toPlainString(), null, true, null);
    }

    public static Cell day(LocalDate day) {
        return new Cell("", day, false, null);
    }

    static Cell wrong(String problem) {
        return new Cell("", null, false, problem);
    }

    public boolean isEmpty() {
        return text.isEmpty() && day == null && problem == null;
    }
}
