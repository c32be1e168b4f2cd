package publicpost.secrets;

/** Something sealed that lies in no column, such as objects of a store: gone through with a change of keys, after the tables. */
public interface SealedElsewhere {

    /** How far a chunk came: nothing is left behind its last key when it has fewer than were asked for. */
    record Done(String last, int rows) {}

    /** Unlike any table's. */
    String name();

    long count();

    /** Whether anything is left that another key sealed. */
    boolean isLeft(String key);

    /**
     * The next after a place, in the caller's transaction.
     *
     * @param after 0 to begin with
     * @param key the name of the key that seals now
     */
    Done next(String after, int most, String key);
}
