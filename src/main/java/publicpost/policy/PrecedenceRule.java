package publicpost.policy;

/** Other hardship is placed only when seats remain (§一(三)). */
public final class PrecedenceRule {

    private PrecedenceRule() {}

    /**
     * @param eligibleFourPlusTwoWaits whether such an applicant of the same town, area and announcement waits for a seat
     */
    public static boolean mustWait(Priority of, boolean eligibleFourPlusTwoWaits) {
        return of == Priority.OTHER && eligibleFourPlusTwoWaits;
    }
}
