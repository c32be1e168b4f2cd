package publicpost.web.english;

import java.util.regex.Pattern;

/** Numbers of clauses, which are Chinese in every language. */
public final class Clauses {

    private static final Pattern NUMBER = Pattern.compile("§[一二三四五六七八九十()（）\\d]+(末段)?");

    private Clauses() {}

    public static String takenFrom(String text) {
        return NUMBER.matcher(text).replaceAll("");
    }
}
