package publicpost.province;

/**
 * What comes in.
 *
 * @param name of the file, or of the interface
 * @param sha256 of the file; null where there is none
 * @param dates which of our records it should have
 */
public record Incoming(String name, String sha256, Dates dates) {}
