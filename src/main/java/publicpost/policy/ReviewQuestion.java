package publicpost.policy;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What can be decided when a term comes to its end depends on this.
 *
 * @param extensionOpen urban: as frozen at the first determination, never judged again
 * @param category null is allowed for rural people only
 * @param termEnds the present end, after earlier extensions: the first day no longer subsidised
 * @param today whose law gives the new end
 */
public record ReviewQuestion(
        Area area,
        LocalDate firstDetermination,
        boolean extensionOpen,
        LocalDate born,
        RetirementCategory category,
        LocalDate termEnds,
        LocalDate today) {

    public ReviewQuestion {
        Objects.requireNonNull(area);
        Objects.requireNonNull(firstDetermination);
        Objects.requireNonNull(born);
        Objects.requireNonNull(termEnds);
        Objects.requireNonNull(today);
        if (area == Area.URBAN) {
            Objects.requireNonNull(category, "an urban review without retirement category");
        }
    }
}
