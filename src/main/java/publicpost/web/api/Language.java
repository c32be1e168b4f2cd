package publicpost.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** Chinese unless the caller prefers English. */
enum Language {
    CHINESE,
    ENGLISH;

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    /**
     * @param accepted the header Accept-Language, null when it was not sent
     */
    static Language of(String accepted) {
        try {
            var ranges = LanguageRange.parse(accepted == null ? "zh" : accepted);
            return Locale.ENGLISH.equals(Locale.lookup(ranges, SPOKEN)) ? ENGLISH : CHINESE;
        } catch (IllegalArgumentException unreadable) {
            return CHINESE;
        }
    }

    String text(String chinese, String english) {
        return this == ENGLISH ? english : chinese;
    }
}
