package publicpost.casefile.store;

/** The store of objects did not do what it was asked; what it answered is not repeated. */
class StoreFailed extends RuntimeException {

    enum Why {
        /** It knows no such object. */
        MISSING,
        /** It has something larger than was ever put there. */
        OVERSIZED,
        /** It does not answer, or refuses us. */
        UNREACHABLE,
        /** The settings name none. */
        NOT_CONFIGURED
    }

    private final Why why;

    StoreFailed(Why why, String what) {
        super("%s: %s".formatted(why, what));
        this.why = why;
    }

    Why why() {
        return why;
    }
}
