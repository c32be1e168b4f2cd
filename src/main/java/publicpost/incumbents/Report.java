package publicpost.incumbents;

import java.util.List;
import publicpost.lists.Problem;

/**
 * What a list was found to be, row by row.
 *
 * @param rows how many people it names
 * @param good how many of them can be taken
 */
public record Report(int rows, int good, List<Problem> problems) {

    public boolean allGood() {
        return problems.isEmpty();
    }
}
