package publicpost.findings;

import java.util.Set;
import java.util.function.Consumer;
import publicpost.policy.FindingKind;

/** One way of looking for what is wrong; every morning, before each pay sheet, and whenever somebody asks. */
public interface Check {

    /** What it may find. */
    Set<FindingKind> kinds();

    /**
     * Looks at everybody of one town; whether a check is on there, and what was found before, is not its business.
     *
     * @param town what is looked at, on which day, and by which rows of the table
     * @param found takes what is seen, in any order, the same as often as it is seen
     */
    void look(Watched town, Consumer<Seen> found);
}
