package publicpost.dryrun;

import java.util.List;
import java.util.Map;
import publicpost.dryrun.DryRun.Counted;
import publicpost.dryrun.DryRun.Reached;
import publicpost.policy.Shares;

/**
 * Some people reckoned at once.
 *
 * @param at how far the run has come with them
 * @param people how many they are; nobody is left where there are none
 * @param costs by town, a year, whether or not it is otherwise
 */
record Part(Reached at, int people, Counted counted, List<DryRunLine> lines, Map<String, Cost> costs) {

    /** What a year costs by either side. */
    record Cost(Shares before, Shares after) {

        Cost plus(Cost other) {
            return new Cost(before.plus(other.before), after.plus(other.after));
        }

        int compared() {
            return after.total().compareTo(before.total());
        }

        boolean isNothing() {
            return before.equals(Shares.ZERO) && after.equals(Shares.ZERO);
        }

        boolean isOtherwise() {
            return !after.equals(before);
        }
    }
}
