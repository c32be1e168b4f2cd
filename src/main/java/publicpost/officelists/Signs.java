package publicpost.officelists;

import java.util.Optional;
import java.util.regex.Pattern;
import publicpost.people.IdNumber;

/** How a number on a list may be somebody's without being it. */
final class Signs {

    private static final Pattern OLD = Pattern.compile("[0-9]{15}");

    /** Where the century stands in a number of today, and where the signs after it began in the old ones. */
    private static final int CENTURY = 6;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private Signs() {}

    /** The number of today of an old one of fifteen signs; whoever had one was born in the last century. */
    static Optional<IdNumber> ofOld(String number) {
        if (!OLD.matcher(number).matches()) {
            return Optional.empty();
        }
        var digits = number.substring(0, CENTURY) + "19" + number.substring(CENTURY);
        return IdNumber.read(digits + check(digits));
    }

    private static char check(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /** Whether one sign was mistyped, left out or typed twice. */
    static boolean areOneApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        var shorter = one.length() <= other.length() ? one : other;
        var longer = one.length() <= other.length() ? other : one;
        var same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        var rest = shorter.length() == longer.length() ? same + 1 : same;
        return same < longer.length()
                && rest <= shorter.length()
                && shorter.substring(rest).equals(longer.substring(same + 1));
    }
}
