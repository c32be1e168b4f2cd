package publicpost.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many of so many.
 *
 * @param part 0 to the whole
 * @param whole at least 1
 */
public record Share(int part, int whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (part < 0 || whole < 1 || part > whole) {
            throw new IllegalArgumentException("%d of %d".formatted(part, whole));
        }
    }

    /** In percent with one decimal, rounded down: what reads like a limit has reached it. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
    }

    /**
     * Whether it is as much as the rule asks for, without rounding.
     *
     * @param fewest of how many a share says anything at all
     */
    public boolean reaches(FindingRule rule, int fewest) {
        return whole >= fewest
                && part > 0
                && (rule.threshold() == null
                        || BigDecimal.valueOf(part)
                                        .multiply(HUNDRED)
                                        .compareTo(rule.threshold().multiply(BigDecimal.valueOf(whole)))
                                >= 0);
    }
}
