package publicpost.visits;

import java.util.UUID;

/**
 * Somebody who asks to see a case.
 *
 * @param token what her browser holds from now on; only its sum is kept
 * @param coded whether a code is to be sent to her
 */
public record Visit(UUID id, String token, String caseNumber, boolean coded) {

    /** Never the token. */
    @Override
    public String toString() {
        return "visit " + id;
    }
}
