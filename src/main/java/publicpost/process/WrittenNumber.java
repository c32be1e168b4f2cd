package publicpost.process;

import java.math.BigDecimal;

/** A number as it stands in a form. */
final class WrittenNumber {

    /** Of a yuan, of a day: nobody writes smaller parts. */
    private static final int MOST_PLACES = 2;

    private WrittenNumber() {}

    /**
     * @throws ArithmeticException where it is no whole number
     * @throws NumberFormatException where it is none at all, or out of range
     */
    static Integer whole(String text, int least, int most) {
        var number = new BigDecimal(text).intValueExact();
        if (number < least || number > most) {
            throw new NumberFormatException();
        }
        return number;
    }

    /**
     * @throws NumberFormatException where it is none, out of range or too exact
     */
    static BigDecimal exact(String text, String least, String most) {
        var number = new BigDecimal(text);
        if (number.scale() > MOST_PLACES
                || number.compareTo(new BigDecimal(least)) < 0
                || number.compareTo(new BigDecimal(most)) > 0) {
            throw new NumberFormatException();
        }
        // a nought may come with a thousand million places, which no database reads
        return number.setScale(Math.max(number.scale(), 0));
    }
}
