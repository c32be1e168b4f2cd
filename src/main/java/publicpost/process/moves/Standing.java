package publicpost.process.moves;

/**
 * A node of the version that cases are to leave.
 *
 * @param cases how many stand there
 * @param kept whether the other version has it; a case stays on its version as long as it stands where that is not so
 */
public record Standing(String node, String name, long cases, boolean kept) {}
