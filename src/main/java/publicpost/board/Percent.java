package publicpost.board;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in words, rounded down, so that nothing that is short of a limit looks as if it reached it. */
final class Percent {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    static String of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "—"
                : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.DOWN).toPlainString() + "%";
    }
}
