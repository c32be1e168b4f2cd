package publicpost.process.applicant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an application as people type it: in small letters, with blanks, with another dash or none. */
final class CaseNumber {

    private static final Pattern TYPED = Pattern.compile("SQ([0-9]{4})[-‐‑‒–—―−_.]?([0-9]{6,9})");

    private CaseNumber() {}

    static Optional<String> read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        var found = TYPED.matcher(plain);
        return found.matches() ? Optional.of("SQ%s-%s".formatted(found.group(1), found.group(2))) : Optional.empty();
    }
}
