package publicpost.policy;

import java.time.LocalDate;
import java.util.List;

/** What the district may change without a programmer: target groups and dated figures. */
public interface PolicyTables {

    GroupAnswer groupsOf(GroupQuestion question);

    /** Every group of the table on that day, whoever asks. */
    List<TargetGroup> groupsInForce(LocalDate on);

    /**
     * @param code as in the table of figures, such as MINIMUM_WAGE_MONTHLY
     * @throws NoFigure when no row is in force on that day
     */
    Figure figure(String code, LocalDate on);

    /**
     * When that check counts in a town.
     *
     * @throws NoFigure when no row is in force for it on that day
     */
    FindingRule findingRule(FindingKind kind, String town, LocalDate on);
}
