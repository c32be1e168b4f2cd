package publicpost.board;

import java.util.List;

/**
 * Who looks.
 *
 * @param office its code
 * @param towns codes of the towns whose figures are shown
 */
public record Viewer(Audience audience, String office, List<String> towns) {

    public Viewer {
        towns = List.copyOf(towns);
    }

    public boolean sees(Figure figure) {
        return figure.audiences().contains(audience);
    }
}
