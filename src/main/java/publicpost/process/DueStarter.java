package publicpost.process;

import java.util.List;
import java.util.Set;
import publicpost.watch.DueKind;
import publicpost.watch.DueRow;

/** Begins what is to be done about one kind of due thing, for many rows in the transaction of one chunk. */
interface DueStarter {

    Set<DueKind> kinds();

    void start(List<DueRow> rows);
}
