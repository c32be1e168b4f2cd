package publicpost.secrets;

import java.util.Arrays;

/** What a test reads from a table by SQL, opened where it is sealed. */
public final class Opened {

    private Opened() {}

    public static Object of(Object read, Secrets secrets) {
        return read instanceof String text && !Sealed.nameOf(text).isEmpty() ? opened(text, secrets) : read;
    }

    private static String opened(String text, Secrets secrets) {
        return Arrays.stream(SealedColumn.values())
                .map(column -> {
                    try {
                        return secrets.open(column, text);
                    } catch (Unreadable ofAnotherColumn) {
                        return null;
                    }
                })
                .filter(plain -> plain != null)
                .findFirst()
                .orElse(text);
    }
}
