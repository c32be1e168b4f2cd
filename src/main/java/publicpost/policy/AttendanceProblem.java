package publicpost.policy;

/**
 * Why somebody's month is not taken as entered.
 *
 * @param field required, attended, unitContributions or premium
 * @param label of that field, and the message, in Chinese
 */
public record AttendanceProblem(String field, String label, String message) {}
