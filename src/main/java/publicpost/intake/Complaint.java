package publicpost.intake;

/**
 * What an objector says.
 *
 * @param objector null when anonymous
 */
public record Complaint(String objector, String contact, String facts) {}
