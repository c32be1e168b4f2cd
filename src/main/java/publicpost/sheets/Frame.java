package publicpost.sheets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import publicpost.attendance.PayMonth;
import publicpost.policy.Money;
import publicpost.printing.Cell;
import publicpost.printing.Heading;

/**
 * What all documents of a month have in common: whose they are, and what places are called.
 *
 * @param unit who draws it up (编制单位)
 * @param nameOf the name of an office by its code
 */
record Frame(PayMonth month, String unit, UnaryOperator<String> nameOf) {

    Heading heading(Document document) {
        return heading("公益性岗位" + document.label());
    }

    Heading heading(String what) {
        return new Heading(unit + what, unit, month.inWords());
    }

    String village(String code) {
        return nameOf.apply(code);
    }

    static String inWords(YearMonth month) {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }

    static Cell yuan(Money amount) {
        return Cell.money(amount.yuan());
    }

    /** Nothing where there is nothing. */
    static Cell yuanOrNothing(Money amount) {
        return amount.isZero() ? Cell.EMPTY : yuan(amount);
    }

    /** 21 or 21.5; empty where nothing was entered. */
    static Cell number(BigDecimal number) {
        return number == null ? Cell.EMPTY : Cell.number(number.stripTrailingZeros());
    }
}
