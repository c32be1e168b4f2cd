package publicpost.web.english;

import java.util.Locale;

/** The one language beside Chinese. */
public final class English {

    private English() {}

    /** Whatever else a browser may ask for is answered in Chinese. */
    public static boolean is(Locale chosen) {
        return Locale.ENGLISH.getLanguage().equals(chosen.getLanguage());
    }
}
