package publicpost.process.modelcheck;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How files, steps and labels are named. */
final class Names {

    static final String CAMEL_CASE = "([A-Z][a-z]+)+";

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Names() {}

    /** {@code PrepareStart} for prepare-start, the name of a form. */
    static String camelCase(String kebab) {
        return Stream.of(kebab.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }

    /** {@code prepare-start} for PrepareStart. */
    static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase();
    }

    static boolean isChinese(String text) {
        return text != null && HAN.matcher(text).find();
    }

    /** Without its ending. */
    static String base(String file) {
        var dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
