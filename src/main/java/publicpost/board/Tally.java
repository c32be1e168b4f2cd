package publicpost.board;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All figures of a year, each asked for once. */
final class Tally {

    private final Map<Figure, List<Value>> values = new EnumMap<>(Figure.class);
    private final Function<Figure, List<Value>> source;

    Tally(Function<Figure, List<Value>> source) {
        this.source = source;
    }

    List<Value> of(Figure figure) {
        return values.computeIfAbsent(figure, source);
    }

    /** A count, or yuan. */
    BigDecimal of(Ask ask) {
        return of(ask.figure()).stream()
                .filter(ask::meets)
                .map(value -> ask.figure().isMoney() ? value.amount() : BigDecimal.valueOf(value.count()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
