package publicpost.policy;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the length of a term depends on.
 *
 * @param firstDetermination the approval that fixed the age of the first determination (初次核定), for good
 * @param category null is allowed for rural people only
 * @param monthsUsed whole months of subsidy in earlier placements, 0 or more
 * @param today whose law gives the end date
 */
public record TermQuestion(
        Area area,
        LocalDate firstDetermination,
        LocalDate born,
        RetirementCategory category,
        int monthsUsed,
        LocalDate start,
        LocalDate today) {

    public TermQuestion {
        Objects.requireNonNull(area);
        Objects.requireNonNull(firstDetermination);
        Objects.requireNonNull(born);
        Objects.requireNonNull(start);
        Objects.requireNonNull(today);
        if (area == Area.URBAN) {
            Objects.requireNonNull(category, "an urban term without retirement category");
        }
        if (monthsUsed < 0) {
            throw new IllegalArgumentException("months used: " + monthsUsed);
        }
    }
}
