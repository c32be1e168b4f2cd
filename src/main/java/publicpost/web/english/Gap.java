package publicpost.web.english;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phrase with gaps. In English they stand in the same order, or as {@code {2}} in another. */
final class Gap {

    static final String MARK = "{}";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d*)}");

    private final List<String> parts;
    private final Pattern chinese;
    private final String english;
    private final int said;

    Gap(String chinese, String english) {
        this.parts = List.of(chinese.split(Pattern.quote(MARK), -1));
        this.chinese = Pattern.compile(parts.stream().map(Pattern::quote).collect(joining("(.+?)")));
        this.english = english;
        this.said = String.join("", parts).length();
    }

    /** How many characters are sure. */
    int said() {
        return said;
    }

    Optional<String> english(String text, UnaryOperator<String> inside) {
        // every text of a page is held against hundreds of phrases, and nearly none of them is meant
        if (!parts.stream().allMatch(text::contains)) {
            return Optional.empty();
        }
        var match = chinese.matcher(text);
        return match.matches() ? Optional.of(filled(match.toMatchResult(), inside)) : Optional.empty();
    }

    private String filled(MatchResult match, UnaryOperator<String> inside) {
        var next = new int[] {1};
        return PLACE.matcher(english).replaceAll(place -> {
            var written = place.group(1);
            var at = written.isEmpty() ? next[0]++ : Integer.parseInt(written);
            return Matcher.quoteReplacement(inside.apply(match.group(at)));
        });
    }
}
