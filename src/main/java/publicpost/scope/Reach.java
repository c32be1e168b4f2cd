package publicpost.scope;

import publicpost.acting.Acting;

/**
 * How far the work on this thread sees. What is shown to an officer is read with the reach of the officer's offices, and
 * the database leaves everything else out; timers, rules and what is written down see everything.
 */
public enum Reach {
    /** Everything: the program's own reach. */
    WHOLE,
    /** The rows of the offices of {@link Acting#now()}, and nothing can be written. */
    OWN;

    private static final ThreadLocal<Reach> NOW = ThreadLocal.withInitial(() -> WHOLE);

    static Reach now() {
        return NOW.get();
    }

    /** Reads with this reach until the work is done, in the transaction that runs already as in those that begin. */
    public <T, E extends Exception> T during(Acting.Work<T, E> work) throws E {
        var before = NOW.get();
        if (before == this) {
            return work.done();
        }
        NOW.set(this);
        try {
            ScopedDataSource.reachedAnew();
            return work.done();
        } finally {
            NOW.set(before);
            ScopedDataSource.reachedAnew();
        }
    }
}
