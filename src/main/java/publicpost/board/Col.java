package publicpost.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param area as in {@link Ask}; empty for the line's own
 * @param part likewise
 * @param reckoned what is made of the numbers before it in the line; null where it is asked for
 */
record Col(
        String heading,
        Figure figure,
        String area,
        String part,
        boolean drawn,
        Function<List<BigDecimal>, String> reckoned) {

    static Col of(Figure figure) {
        return new Col(figure.label(), figure, "", "", false, null);
    }

    static Col of(String heading, Figure figure, String area, String part) {
        return new Col(heading, figure, area, part, false, null);
    }

    static Col reckoned(String heading, Function<List<BigDecimal>, String> from) {
        return new Col(heading, null, "", "", false, from);
    }

    Col inChart() {
        return new Col(heading, figure, area, part, true, reckoned);
    }
}
