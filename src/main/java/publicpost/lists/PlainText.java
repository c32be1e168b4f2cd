package publicpost.lists;

import java.text.Normalizer;

/** What was typed, without the width of its characters, invisible ones and blanks around it. */
public final class PlainText {

    private PlainText() {}

    public static String of(String typed) {
        return isPlain(typed) ? typed : plain(typed);
    }

    /** Digits, Latin letters and Chinese characters only, as nearly every cell of a long list. */
    private static boolean isPlain(String typed) {
        return typed.chars()
                .allMatch(sign -> sign >= '0' && sign <= '9'
                        || sign >= 'A' && sign <= 'Z'
                        || sign >= 'a' && sign <= 'z'
                        || sign >= 0x4E00 && sign <= 0x9FA5);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
