package publicpost.process;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text as somebody may write it into a form: everything that can be seen, in any script. */
public final class WrittenText {

    private static final int LONGEST = 4000;

    /** Come along when text is copied from pages, and nobody sees them. */
    private static final Pattern NOTHING = Pattern.compile("[\\u200B\\uFEFF]");

    /**
     * What the database, Excel or JSON cannot keep, and what turns the direction of the words around it, so that they read
     * otherwise than they are; rare characters of names, the private ones included, are none of these.
     */
    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFDD0-\\uFDEF\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    private WrittenText() {}

    /** Without blanks around it and without what is nothing; empty for null. */
    public static String of(Object value) {
        return value == null
                ? ""
                : NOTHING.matcher(value.toString()).replaceAll("").strip();
    }

    /** Files, bytes and times come over the engine's own interface, and numbers too large for any arithmetic in JSON. */
    private static boolean isPlain(Object value) {
        return value == null
                || value instanceof CharSequence
                || value instanceof Boolean
                || value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    /** Why it cannot be kept, in words for the one who wrote it. */
    public static Optional<String> problem(Object value) {
        if (value instanceof Iterable || value instanceof Map) {
            return Optional.of("应为一项内容，不能是多项");
        }
        if (!isPlain(value)) {
            return Optional.of("应为文字");
        }
        var text = of(value);
        if (text.length() > LONGEST) {
            return Optional.of("最多 %d 字".formatted(LONGEST));
        }
        var unfit = UNFIT.matcher(text);
        return unfit.find()
                ? Optional.of(
                        "含有不能保存的控制字符 U+%04X，请删去后重填".formatted(unfit.group().codePointAt(0)))
                : Optional.empty();
    }
}
