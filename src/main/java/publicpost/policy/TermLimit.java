package publicpost.policy;

import java.time.LocalDate;
import java.util.Objects;

/** The day an end comes without any decision: statutory retirement in towns, the highest age in villages. */
public final class TermLimit {

    private TermLimit() {}

    /**
     * @param category null is allowed for rural people only
     * @param asKnownOn whose law and figures apply
     * @throws NoFigure when the highest age has no row on that day
     */
    public static LimitAnswer of(
            Area area, LocalDate born, RetirementCategory category, LocalDate asKnownOn, PolicyTables tables) {
        if (area == Area.URBAN) {
            Objects.requireNonNull(category, "an urban limit without retirement category");
            var retirement = Retirement.of(category, born, asKnownOn);
            return new LimitAnswer(retirement.date(), retirement.basis());
        }
        var oldest = tables.figure(Figures.RURAL_MAX_AGE, asKnownOn);
        return new LimitAnswer(Age.reached(oldest.whole(), born), oldest.clause());
    }

    /** A stamp of the law that gives the limit: a stored limit that bears another one is to be computed again. */
    public static String law(Area area, LocalDate asKnownOn, PolicyTables tables) {
        return area == Area.URBAN
                ? Retirement.law(asKnownOn).cite()
                : "%s=%d"
                        .formatted(
                                Figures.RURAL_MAX_AGE,
                                tables.figure(Figures.RURAL_MAX_AGE, asKnownOn).whole());
    }
}
