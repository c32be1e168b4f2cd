package publicpost.process.moves;

import java.util.List;

/**
 * What a move would do.
 *
 * @param nodes where cases stand, and what becomes of it
 * @param targets the nodes of the other version that a case can stand at
 * @param problems what the engine says against the plan, in words
 * @param movable how many cases stand only where the plan has an answer
 * @param all how many there are
 */
public record Preview(List<Standing> nodes, List<Target> targets, List<String> problems, int movable, int all) {

    /** A node somebody may choose. */
    public record Target(String node, String name) {}

    public boolean isPossible() {
        return problems.isEmpty() && movable > 0;
    }
}
