package publicpost.printing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/** What stands in one row under one heading. */
public sealed interface Cell {

    Cell EMPTY = new Text("");

    /** As it stands on paper. */
    String shown();

    /** Words, and whatever is no quantity: the number of a person or of an account is text. */
    record Text(String shown) implements Cell {

        /** As much as a cell of a spreadsheet holds. */
        private static final int LONGEST = 32_767;

        /** @throws IllegalArgumentException for more than 32,767 characters, which a spreadsheet refuses */
        public Text {
            if (shown.length() > LONGEST) {
                throw new IllegalArgumentException("too long for a cell: " + shown.length());
            }
        }
    }

    record Count(BigDecimal number) implements Cell {

        /** As many as a spreadsheet keeps. */
        private static final int DIGITS = 15;

        /** @throws IllegalArgumentException for more than 15 digits, of which a spreadsheet would lose some */
        public Count {
            if (number.precision() > DIGITS) {
                throw new IllegalArgumentException("text rather than a number: " + number);
            }
        }

        @Override
        public String shown() {
            return number.toPlainString();
        }
    }

    /** @param yuan with two decimals */
    record Money(BigDecimal yuan) implements Cell {

        /** @throws ArithmeticException for parts of a cent (分) */
        public Money {
            yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
        }

        @Override
        public String shown() {
            return String.format(Locale.ROOT, "%,.2f", yuan);
        }
    }

    /**
     * @param text null for nothing
     * @throws IllegalArgumentException for more than 32,767 characters
     */
    static Cell text(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell number(long number) {
        return new Count(BigDecimal.valueOf(number));
    }

    /** @throws IllegalArgumentException for more than 15 digits */
    static Cell number(BigDecimal number) {
        return new Count(number);
    }

    /**
     * @param yuan two decimals at most
     * @throws ArithmeticException for parts of a cent (分)
     */
    static Cell money(BigDecimal yuan) {
        return new Money(Objects.requireNonNull(yuan));
    }
}
