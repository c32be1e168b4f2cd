package publicpost.web.english;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** English for Chinese phrases; {@code {}} in a phrase stands for what differs, such as a number or a name. */
final class Catalogue {

    private static final String FILE = "/static/desk/english.json";
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Names in names, as a heading in what a chart is called; deeper there is nothing. */
    private static final int DEEPEST = 3;

    private final Map<String, String> phrases = new LinkedHashMap<>();
    private final List<Gap> gaps;

    Catalogue(Map<String, String> english) {
        english.forEach((chinese, said) -> {
            if (!chinese.contains(Gap.MARK)) {
                phrases.put(chinese, said);
            }
        });
        // what says more is the better match
        gaps = english.entrySet().stream()
                .filter(entry -> entry.getKey().contains(Gap.MARK))
                .map(entry -> new Gap(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Gap::said).reversed())
                .toList();
    }

    /** @throws UncheckedIOException when the catalogue is not there or no JSON */
    static Catalogue read() {
        try (var file = Catalogue.class.getResourceAsStream(FILE)) {
            return new Catalogue(new ObjectMapper().readValue(file, new TypeReference<>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static boolean isChinese(CharSequence text) {
        return CHINESE.matcher(text).find();
    }

    /** Empty where the text has no Chinese, or says what the catalogue does not know. */
    Optional<String> english(String text) {
        return isChinese(text) ? english(text.strip().replaceAll("\\s+", " "), DEEPEST) : Optional.empty();
    }

    private Optional<String> english(String text, int deep) {
        var known = phrases.get(text);
        if (known != null || deep == 0) {
            return Optional.ofNullable(known);
        }
        return gaps.stream()
                .flatMap(gap -> gap.english(text, part -> inside(part, deep - 1)).stream())
                .findFirst();
    }

    private String inside(String part, int deep) {
        return isChinese(part) ? english(part, deep).orElse(part) : part;
    }
}
