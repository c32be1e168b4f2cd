package publicpost.outbox;

/**
 * What came of an attempt.
 *
 * @param gatewayId what the gateway calls the message; null where it said nothing
 * @param error a code; null where the message was taken
 * @param isFinal whether another attempt is of no use
 */
record Receipt(String gatewayId, String error, boolean isFinal) {

    /** Nothing was heard of the attempt: the program may have been killed in the middle of it. */
    static final String UNKNOWN = "UNKNOWN";

    static final String TIMEOUT = "TIMEOUT";
    static final String UNREACHABLE = "UNREACHABLE";
    static final String NO_PHONE = "NO_PHONE";
    static final String BROKEN = "BROKEN";

    static Receipt taken(String gatewayId) {
        return new Receipt(gatewayId, null, true);
    }

    static Receipt again(String error) {
        return new Receipt(null, error, false);
    }

    static Receipt never(String error) {
        return new Receipt(null, error, true);
    }

    boolean isTaken() {
        return error == null;
    }
}
