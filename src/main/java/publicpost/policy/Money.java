package publicpost.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in yuan with exactly two decimals, rounded half up; may be negative, as a correction is. Equal amounts are
 * equal however they were written.
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int DECIMALS = 2;

    public Money {
        yuan = yuan.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    public static Money of(BigDecimal yuan) {
        return new Money(yuan);
    }

    /**
     * @throws NumberFormatException when it is no decimal number
     */
    public static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public Money negated() {
        return new Money(yuan.negate());
    }

    public Money times(BigDecimal factor) {
        return new Money(yuan.multiply(factor));
    }

    /**
     * This × part ÷ whole, rounded once.
     *
     * @throws ArithmeticException when the whole is 0
     */
    public Money portion(BigDecimal part, BigDecimal whole) {
        return new Money(yuan.multiply(part).divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public boolean isPositive() {
        return yuan.signum() > 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** As people read it and files carry it, such as 2400.00. */
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
