package publicpost.policy;

import java.util.Collection;

/** Keeps every version of the tables ever used, so that a past decision can be asked again. */
public interface PolicyArchive {

    /** The tables of a stored decision; one that the evidence does not name is asked in its latest version. */
    PolicyTables asOf(Collection<TableEvidence> evidence);
}
