package publicpost.policy;

/**
 * Where a candidate stands after the ranking.
 *
 * @param position from 1, counted apart for each offer and list
 */
public record Ranked(long application, long offer, int position, Standing standing) {

    public enum Standing {
        /** 入围 */
        SHORT_LIST,
        /** 候补 */
        WAITING_LIST
    }
}
