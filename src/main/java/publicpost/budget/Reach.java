package publicpost.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import publicpost.policy.FundSource;
import publicpost.policy.Money;

/**
 * How far a cost goes into what one source has given.
 *
 * @param cost yuan of this source; negative where corrections take back more than is paid
 * @param committedBefore yuan
 * @param committedAfter yuan
 * @param percentAfter of what is allotted, rounded down; null where nothing is allotted
 */
public record Reach(
        FundSource source,
        Money cost,
        Money allotted,
        Money committedBefore,
        Money committedAfter,
        Integer percentAfter,
        Level level) {

    /** What the district is to be told. */
    public enum Level {
        FITS,
        /** It fits, but little will be left. */
        WARNS,
        /** More than is there, so that it cannot be approved (§三(三)). */
        EXCEEDS
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** @param warnPercent of what is allotted from which on it is to be warned of, 0 to 100 */
    static Reach of(BudgetLine line, Money cost, BigDecimal warnPercent) {
        var after = line.committed().plus(cost);
        return new Reach(
                line.source(),
                cost,
                line.allotted(),
                line.committed(),
                after,
                percent(after, line.allotted()),
                level(after, line.allotted(), warnPercent));
    }

    private static Integer percent(Money part, Money whole) {
        if (whole.isZero()) {
            return null;
        }
        var percent = part.yuan().multiply(HUNDRED).divide(whole.yuan(), 0, RoundingMode.FLOOR);
        // of a yuan or two that were allotted, a month can be more than a number holds
        return percent.min(MOST).max(MOST.negate()).intValue();
    }

    private static Level level(Money after, Money allotted, BigDecimal warnPercent) {
        if (after.compareTo(allotted) > 0) {
            return Level.EXCEEDS;
        }
        var warned = allotted.isPositive()
                && after.yuan().multiply(HUNDRED).compareTo(allotted.yuan().multiply(warnPercent)) >= 0;
        return warned ? Level.WARNS : Level.FITS;
    }

    /** Yuan that have to be added before it can be approved; 0.00 where it fits. */
    public Money missing() {
        return committedAfter.minus(allotted).max(Money.ZERO);
    }
}
