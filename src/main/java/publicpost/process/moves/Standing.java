package publicpost.process.moves;

/**
 * A node of the version that cases are to leave.
 *
 * @param cases how many stand there
 * @param becomes the node of the other version; null where there is none yet
 */
public record Standing(String node, String name, long cases, String becomes) {}
