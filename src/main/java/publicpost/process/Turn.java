package publicpost.process;

/**
 * Whose turn it is, in which case.
 *
 * @param caseNumber null where the case begins with this step
 * @param part of the case that is dealt with alone: a claim to be looked up, a unit's attendance; null but for such steps
 */
record Turn(String caseNumber, Officer officer, Long part) {

    String by() {
        return officer.id();
    }
}
