package publicpost.outbox;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.springframework.stereotype.Component;
import publicpost.masks.Masks;

/** The words of each kind of message, short enough for a telephone. */
@Component
class Texts {

    static final int LONGEST = 200;

    private static final String CUT = "…";

    private final Properties texts = new Properties();

    Texts() {
        try (var file = Texts.class.getResourceAsStream("/outbox/texts.properties");
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is too long is cut where it is longest: a letter says all of it. Numbers somebody wrote are shortened. */
    String of(MessageKind kind, List<String> fields) {
        var words = new ArrayList<String>();
        fields.forEach(field -> words.add(Masks.within(field.strip())));
        var text = filled(kind, words);
        while (text.length() > LONGEST) {
            cut(words, text.length() - LONGEST);
            text = filled(kind, words);
        }
        return text;
    }

    private String filled(MessageKind kind, List<String> words) {
        return texts.getProperty(kind.name()).formatted(words.toArray());
    }

    private static void cut(List<String> words, int excess) {
        var longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        var keep = Math.max(0, longest.length() - excess - CUT.length());
        if (keep > 0 && Character.isHighSurrogate(longest.charAt(keep - 1))) {
            keep--;
        }
        words.set(words.indexOf(longest), longest.substring(0, keep) + CUT);
    }
}
