package publicpost.lists;

import java.text.Normalizer;

/** What was typed, without the width of its characters, invisible ones and blanks around it. */
public final class PlainText {

    private PlainText() {}

    public static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
