package publicpost.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message on its way, one attempt of it.
 *
 * @param person null where nobody has verified yet who it is
 * @param attempt the how-manieth; later ones know more than it
 * @param nextDue when it is tried again if nothing is heard
 */
record Parcel(
        UUID id,
        String caseNumber,
        Long person,
        MessageKind kind,
        int attempt,
        Instant tryingSince,
        Instant nextDue,
        String text) {

    /** Never what is said. */
    @Override
    public String toString() {
        return "%s %s".formatted(caseNumber, kind);
    }
}
