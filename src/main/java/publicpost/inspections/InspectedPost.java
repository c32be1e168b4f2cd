package publicpost.inspections;

import java.util.List;

/**
 * A post that was drawn, with what an inspector needs to find it and who should be there.
 *
 * @param caseNumber by which its holder came there
 * @param latest what was found there last; null where nobody has been yet
 * @param findings numbers of the cases that followed from it
 */
public record InspectedPost(
        long placement,
        int position,
        Lot.Course course,
        int weight,
        String caseNumber,
        String village,
        Work work,
        Holder holder,
        InspectionEntry latest,
        List<String> findings) {

    /**
     * What is done there. Of posts of earlier schemes little is on record: what is not is empty, or null.
     *
     * @param hours a month
     */
    public record Work(String title, String place, String duties, String hours, String supervisor) {}

    /**
     * Who should be there.
     *
     * @param idNumber masked
     */
    public record Holder(long person, String name, String idNumber) {}

    public boolean isDone() {
        return latest != null;
    }
}
