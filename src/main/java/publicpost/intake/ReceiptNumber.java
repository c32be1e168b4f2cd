package publicpost.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import publicpost.secrets.PlainSigns;

/** What an objector asks by: fifty random bits, so that nobody comes upon another's. */
final class ReceiptNumber {

    private static final int LENGTH = 10;
    private static final Pattern NUMBER = Pattern.compile("(YY[0-9]{4})([0-9A-Z]{%d})".formatted(LENGTH));

    private ReceiptNumber() {}

    static String drawn(int year) {
        return "YY%d-%s".formatted(year, PlainSigns.drawn(LENGTH));
    }

    /** As people copy it. */
    static Optional<String> read(String typed) {
        var number = NUMBER.matcher(PlainSigns.typed(typed));
        return number.matches() ? Optional.of(number.group(1) + "-" + number.group(2)) : Optional.empty();
    }
}
