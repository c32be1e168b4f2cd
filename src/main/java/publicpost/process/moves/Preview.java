package publicpost.process.moves;

import java.util.List;

/**
 * What a move would do.
 *
 * @param from the version that cases are to leave
 * @param to the version they are to come to
 * @param nodes where cases stand
 * @param movable how many cases stand only where the other version has the same node
 * @param all how many there are
 */
public record Preview(RunningVersion from, RunningVersion to, List<Standing> nodes, int movable, int all) {

    public boolean isPossible() {
        return movable > 0;
    }
}
