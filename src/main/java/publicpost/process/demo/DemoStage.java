package publicpost.process.demo;

/** How far the case of an invented applicant is brought, in the order in which people get there. */
enum DemoStage {
    VERIFYING,
    CORRECTING,
    CONFIRMING_REFUSAL,
    REFUSED,
    WITHDRAWN,
    APPRAISING,
    VOTED_DOWN,
    AWAITING_RANKING,
    ON_NOTICE,
    UNDER_OBJECTION,
    OBJECTION_UPHELD,
    AWAITING_SEAT,
    NOT_PLACED,
    APPROVING,
    REFUSED_BY_DISTRICT,
    PREPARING,
    GIVEN_UP,
    PLACED,
    /** Placed from the waiting list. */
    CALLED;

    boolean blocked() {
        return this == CONFIRMING_REFUSAL || this == REFUSED;
    }

    boolean appraised() {
        return compareTo(APPRAISING) > 0;
    }

    boolean approved() {
        return compareTo(PREPARING) >= 0;
    }
}
