package publicpost.secrets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/** How something sealed begins: with the name of its key. */
final class Sealed {

    private static final Pattern NAME = Pattern.compile("(aes|sm):[0-9a-f]{8}");
    private static final int LONGEST = 13;

    private Sealed() {}

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The name of the key, or nothing where it is not sealed. */
    static String nameOf(String sealed) {
        var begin = NAME.matcher(sealed);
        return begin.lookingAt() && sealed.startsWith(":", begin.end()) ? begin.group() : "";
    }

    static String nameOf(byte[] sealed) {
        return nameOf(new String(sealed, 0, Math.min(LONGEST, sealed.length), ISO_8859_1));
    }
}
