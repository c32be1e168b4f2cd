package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules §7: yuan with two decimals, half up. */
class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "2400, 2400.00",
        "2.4E+3, 2400.00",
        "0.005, 0.01",
        "0.0049, 0.00",
        "-0.005, -0.01",
        "-0.004, 0.00",
        "166.6666667, 166.67",
    })
    void hasTwoDecimalsHalfUp(String given, String money) {
        assertEquals(money, Money.of(given).toString());
        assertEquals(2, Money.of(given).yuan().scale());
    }

    @Test
    void equalAmountsAreEqualHoweverWritten() {
        assertEquals(Money.of("1"), Money.of(new BigDecimal("1.000")));
        assertEquals(Money.of("1").hashCode(), Money.of("1.00").hashCode());
        assertEquals(Money.ZERO, Money.of("-0.001"));
    }

    @Test
    void isReckonedToTheCent() {
        var one = Money.of("100.10");
        var other = Money.of("33.37");

        assertEquals("133.47", one.plus(other).toString());
        assertEquals("-66.73", other.minus(one).toString());
        assertEquals("-100.10", one.negated().toString());
        assertEquals("12.51", Money.of("1.001").times(new BigDecimal("12.505")).toString());
        assertEquals(
                "66.73",
                one.portion(BigDecimal.valueOf(2), BigDecimal.valueOf(3)).toString());
        assertThrows(ArithmeticException.class, () -> one.portion(BigDecimal.ONE, BigDecimal.ZERO));
        assertEquals(other, one.min(other));
        assertEquals(one, one.max(other));
        assertTrue(Money.ZERO.isZero() && !Money.ZERO.isNegative() && !Money.ZERO.isPositive());
        assertTrue(one.isPositive() && one.negated().isNegative());
    }

    @Test
    void textThatIsNoNumberIsNoMoney() {
        assertThrows(NumberFormatException.class, () -> Money.of("2,400"));
    }
}
