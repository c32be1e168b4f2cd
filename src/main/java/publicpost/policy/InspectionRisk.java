package publicpost.policy;

/**
 * What is known of a post that makes an inspection more useful there.
 *
 * @param openFindings about its holder, not closed
 * @param alwaysFull attended in full in each of the last three months
 * @param kin whether the holder was ever found to be a relative of a cadre, closed or not
 * @param daysUnseen since it was inspected last, or since its holder came
 */
public record InspectionRisk(int openFindings, boolean alwaysFull, boolean kin, int daysUnseen) {

    public InspectionRisk {
        if (openFindings < 0 || daysUnseen < 0) {
            throw new IllegalArgumentException("less than none");
        }
    }
}
