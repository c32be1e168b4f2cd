package publicpost.people;

import cn.hutool.core.util.IdcardUtil;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import publicpost.masks.Masks;
import publicpost.policy.Sex;

/** A citizen's identity number (公民身份号码, GB 11643): eighteen digits, the last of which checks the others. */
public record IdNumber(String digits) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");

    /** Reads what was typed: full-width digits, blanks and a small x are forgiven, a wrong check digit or date is not. */
    public static Optional<IdNumber> read(String typed) {
        var plain = typed != null && FORM.matcher(typed).matches() ? typed : plain(typed);
        // the library also takes the fifteen digits of the old cards, which are no longer valid
        var valid = FORM.matcher(plain).matches() && IdcardUtil.isValidCard18(plain) && hasRealDate(plain);
        return valid ? Optional.of(new IdNumber(plain)) : Optional.empty();
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase();
    }

    private static boolean hasRealDate(String digits) {
        try {
            LocalDate.parse(digits.substring(6, 14), DATE);
            return true;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }

    public LocalDate born() {
        return LocalDate.parse(digits.substring(6, 14), DATE);
    }

    public Sex sex() {
        return (digits.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** As it may be shown: the region and the last two digits. */
    public String masked() {
        return Masks.idNumber(digits);
    }

    /** Never the number itself: a log or an error message must not carry it. */
    @Override
    public String toString() {
        return masked();
    }
}
