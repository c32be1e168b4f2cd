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

    /** A day or a month, which is written in two digits there; no part of a longer number. */
    private static final Pattern DAY = Pattern.compile("(?<![\\w-])(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?![\\w-])");

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
        var said = PLACE.matcher(english).replaceAll(place -> {
            var written = place.group(1);
            var at = written.isEmpty() ? next[0]++ : Integer.parseInt(written);
            return Matcher.quoteReplacement(inside.apply(match.group(at)));
        });
        return DAY.matcher(said)
                .replaceAll(day ->
                        day.group(1) + padded(day.group(2)) + (day.group(3) == null ? "" : padded(day.group(3))));
    }

    private static String padded(String number) {
        return "-%02d".formatted(Integer.parseInt(number));
    }
}
