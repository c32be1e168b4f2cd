package publicpost.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import publicpost.acting.Acting;
import publicpost.lists.Problem;

/** A file that was read, and what its rows ask for. */
public interface OpenedList {

    /** One row: its number as the file counts it, and the name, masked. */
    record Row(int number, String who) {}

    /**
     * What came of a row.
     *
     * @param caseNumber of the case it began or went on in; null where there is none
     * @param note what is to be known of it; empty where there is nothing
     */
    record Taken(String caseNumber, String note) {}

    /** In the order of the file. */
    List<Row> rows();

    /** The numbers of rows that are taken at once or not at all, in the order in which they are to be taken. */
    default List<List<Integer>> parts() {
        return rows().stream().map(row -> List.of(row.number())).toList();
    }

    /** Tries a part out, and leaves nothing behind. Not called within a transaction. */
    List<Problem> check(List<Integer> part, Acting who);

    /**
     * Does what a part asks for, in the caller's transaction.
     *
     * @param list its id, for what is kept of it
     * @return by number of the row
     */
    Map<Integer, Taken> take(List<Integer> part, long list, Acting who);

    /**
     * Looks at the list as a whole once all its rows are done, in the caller's transaction; called again after a kill.
     *
     * @param list its id
     * @param taken the numbers of the rows that were taken, of this run and of those before it
     */
    default void finish(long list, Set<Integer> taken) {}

    /** What a failure of {@link #take} says to the officer; empty where it is the program's own. */
    Optional<List<Problem>> problems(List<Integer> part, RuntimeException failed);
}
