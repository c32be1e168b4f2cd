package publicpost.inspections;

import java.time.LocalDate;

/**
 * One inspection: posts of one town, drawn on one day.
 *
 * @param office that drew it, and alone writes into it: the town itself, or the district
 * @param closedBy who ended it with posts left unseen; null where nobody did
 * @param why it was ended so
 */
public record Inspection(
        long id,
        String number,
        String town,
        String drawnBy,
        String office,
        LocalDate drawnOn,
        Draw draw,
        String closedBy,
        LocalDate closedOn,
        String why) {

    /**
     * By which it can be drawn again.
     *
     * @param populationSha256 of the list it was drawn from, as it was noted then
     */
    public record Draw(
            String method, String seed, Population population, String populationSha256, int atRandom, int byRisk) {

        /** What the seed gives, drawn anew. */
        public java.util.List<Lot.Drawn> again() {
            return new Lot(seed).draw(population, atRandom, byRisk);
        }
    }

    public boolean isClosed() {
        return closedBy != null;
    }
}
