package publicpost.board;

import java.util.Objects;

/**
 * One number of the board, and so the rows behind it.
 *
 * @param town its code; empty for all
 * @param area URBAN or RURAL; empty for both
 * @param part the code of a part of the figure, such as a target group; empty for all
 */
public record Ask(Figure figure, String town, String area, String part) {

    public Ask {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(town);
        Objects.requireNonNull(area);
        Objects.requireNonNull(part);
    }

    boolean meets(Value value) {
        return matches(town, value.town()) && matches(area, value.area()) && matches(part, value.part());
    }

    private static boolean matches(String asked, String is) {
        return asked.isEmpty() || asked.equals(is);
    }
}
