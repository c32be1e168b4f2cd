package publicpost.attendance;

/**
 * The attendance of one village or community in one month.
 *
 * @param sentBack why it came back; empty where it did not
 * @param enteredBy null until entered
 * @param signedBy null until signed
 */
public record Unit(
        Long id, Long month, String village, Status status, String sentBack, String enteredBy, String signedBy) {

    /** How far it has come. */
    public enum Status {
        OPEN,
        ENTERED,
        SIGNED
    }
}
