package publicpost.process;

/**
 * Whose turn it is, in which case.
 *
 * @param caseNumber null where the case begins with this step
 * @param claim the claim to be looked up; null but for VerifyEvidence
 */
record Turn(String caseNumber, Officer officer, Long claim) {

    String by() {
        return officer.id();
    }
}
