package publicpost.security;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an administrator's password must not be; an answer never quotes the password. */
public final class PasswordRule {

    private static final int MIN_LENGTH = 12;
    private static final int MIN_KINDS = 3;

    /** One of these or several, once its ends are bare of digits and symbols: finds "Password2024!!" too. */
    private static final Pattern WELL_KNOWN = Pattern.compile("(password|passwort|passwd|pass|admin|administrator|root"
            + "|camunda|publicpost|gongyigang|welcome|letmein|changeme|changeit|secret|default|qwerty|qwertyuiop|qwer"
            + "|qazwsxedc|qazwsx|asdfghjkl|asdf|zxcvbnm|zxcv|abcdefg?h?i?j?k?l?|abc|aa|iloveyou|woaini|test|demo|guest"
            + "|user|postgres|zhongguo|china|beijing|login|hello|master|monkey|dragon|sunshine|princess|football)+");

    private PasswordRule() {}

    /** The first rule that the password breaks, in words for the one who chose it. */
    public static Optional<String> broken(String user, String password) {
        return Stream.of(
                        rule(password.length() < MIN_LENGTH, "短于 12 个字符（shorter than 12 characters）"),
                        rule(
                                kinds(password) < MIN_KINDS,
                                "大写、小写、数字、符号不足三类（fewer than three of upper case, lower case, digits, symbols）"),
                        rule(lower(password).contains(lower(user)), "包含用户名（contains the user name）"),
                        rule(DemoPassword.isOne(password), "是演示口令（is a password of the demo）"),
                        rule(isWellKnown(password), "是常见口令（is a well-known password）"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> rule(boolean isBroken, String words) {
        return isBroken ? Optional.of(words) : Optional.empty();
    }

    private static long kinds(String password) {
        return Stream.of("\\p{Lu}", "\\p{Ll}", "\\p{Nd}", "[^\\p{Lu}\\p{Ll}\\p{Nd}]")
                .filter(kind -> Pattern.compile(kind).matcher(password).find())
                .count();
    }

    private static boolean isWellKnown(String password) {
        var word = lower(password).replaceAll("^\\P{L}+|\\P{L}+$", "");
        var spelled = word.replace('@', 'a').replace('$', 's').replace('0', 'o');
        return Stream.of(word, spelled).anyMatch(text -> WELL_KNOWN
                        .matcher(text.replaceAll("\\P{L}", ""))
                        .matches())
                || password.chars().distinct().count() < MIN_LENGTH / 2;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
