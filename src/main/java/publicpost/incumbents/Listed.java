package publicpost.incumbents;

/**
 * One person of a list that was taken.
 *
 * @param row as the file counts it
 */
public record Listed(int row, String caseNumber, String name, Incumbent.Status status) {}
