package publicpost.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the table says about drawing posts for an inspection, on one day.
 *
 * @param samplePercent of the posts with a holder
 * @param riskSharePercent of those drawn; the others are drawn at random
 * @param finding, full, kin, unseen what each sign of a risk adds to a post's weight
 */
public record InspectionFigures(
        Figure samplePercent, Figure riskSharePercent, Figure finding, Figure full, Figure kin, Figure unseen) {

    private static final int HUNDRED = 100;

    /** @throws NoFigure when one of them has no row on that day */
    public static InspectionFigures of(LocalDate on, PolicyTables tables) {
        return new InspectionFigures(
                tables.figure(Figures.INSPECTION_SAMPLE_PERCENT, on),
                tables.figure(Figures.INSPECTION_RISK_SHARE_PERCENT, on),
                tables.figure(Figures.INSPECTION_FINDING_WEIGHT, on),
                tables.figure(Figures.INSPECTION_FULL_WEIGHT, on),
                tables.figure(Figures.INSPECTION_KIN_WEIGHT, on),
                tables.figure(Figures.INSPECTION_UNSEEN_WEIGHT, on));
    }

    /** How many to draw where nobody says otherwise: of some posts one at least. */
    public int proposedSize(int posts) {
        return (posts * samplePercent.whole() + HUNDRED - 1) / HUNDRED;
    }

    /**
     * How many of those drawn are drawn by risk, half up.
     *
     * @param sharePercent 0 to 100
     */
    public static int byRisk(int size, int sharePercent) {
        return (size * sharePercent + HUNDRED / 2) / HUNDRED;
    }

    public List<Clause> clauses() {
        return Stream.of(samplePercent, riskSharePercent, finding, full, kin, unseen)
                .map(Figure::clause)
                .distinct()
                .toList();
    }
}
