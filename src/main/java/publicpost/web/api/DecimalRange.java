package publicpost.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The decimal numbers a field may hold.
 *
 * @param withLeast whether the least is one of them; the most always is
 * @param decimals at the most; closing zeros do not count
 */
record DecimalRange(BigDecimal least, boolean withLeast, BigDecimal most, int decimals) {

    private static final int CENTS = 2;

    /** No exponents in texts: nobody writes an amount so. */
    private static final Pattern TEXT = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    /** More than 0, two decimals. */
    static DecimalRange positive(int most) {
        return new DecimalRange(BigDecimal.ZERO, false, BigDecimal.valueOf(most), CENTS);
    }

    /** From 0, two decimals. */
    static DecimalRange upTo(int most) {
        return new DecimalRange(BigDecimal.ZERO, true, BigDecimal.valueOf(most), CENTS);
    }

    static DecimalRange whole(int least, int most) {
        return new DecimalRange(BigDecimal.valueOf(least), true, BigDecimal.valueOf(most), 0);
    }

    /** Null when it is no number of the range, written as a text or as a number. */
    BigDecimal read(JsonNode value) {
        var number = number(value);
        return number != null && has(number) ? number : null;
    }

    String chinese() {
        if (decimals == 0) {
            return "须为%s到%s的整数".formatted(least, most);
        }
        return withLeast
                ? "须为%s到%s的数，最多%d位小数".formatted(least, most, decimals)
                : "须为大于%s且不超过%s的数，最多%d位小数".formatted(least, most, decimals);
    }

    String english() {
        if (decimals == 0) {
            return "must be a whole number from %s to %s".formatted(least, most);
        }
        return withLeast
                ? "must be a number from %s to %s with at most %d decimals".formatted(least, most, decimals)
                : "must be a number above %s and up to %s with at most %d decimals".formatted(least, most, decimals);
    }

    private boolean has(BigDecimal number) {
        var fromLeast = number.compareTo(least);
        return (withLeast ? fromLeast >= 0 : fromLeast > 0)
                && number.compareTo(most) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }

    private static BigDecimal number(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return value.isTextual() && TEXT.matcher(value.textValue()).matches()
                ? new BigDecimal(value.textValue())
                : null;
    }
}
