package publicpost.acting;

import java.util.Set;

/**
 * Who acts on this thread.
 *
 * @param user the account's name; {@code system} for timers and start-up
 * @param offices codes of the offices the account belongs to
 */
public record Acting(String user, Set<String> offices) {

    /** Acts where no person does: timers and start-up. */
    public static final Acting SYSTEM = new Acting("system", Set.of());

    private static final ThreadLocal<Acting> NOW = ThreadLocal.withInitial(() -> SYSTEM);

    public static Acting now() {
        return NOW.get();
    }

    /** Lets somebody act until the work is done; whoever acted before goes on afterwards. */
    public <T, E extends Exception> T during(Work<T, E> work) throws E {
        var before = NOW.get();
        NOW.set(this);
        try {
            return work.done();
        } finally {
            NOW.set(before);
        }
    }

    /** What is done meanwhile. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }
}
