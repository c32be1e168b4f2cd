package publicpost.policy;

import java.time.LocalDate;
import java.util.Optional;

/** Who may be placed again after a full term (§二(三), and national practice where the plan is silent). */
public final class ReplacementRule {

    private ReplacementRule() {}

    /**
     * Special groups only, by the whole procedure again, and not beyond so many placements in a life.
     *
     * @param monthsUsed whole months of subsidy over all placements
     * @param placements so far, those that have ended
     * @param special whether a group the person belongs to is a special one
     * @param on whose figures apply
     */
    public static Optional<Reason> against(
            int monthsUsed, int placements, boolean special, LocalDate on, PolicyTables tables) {
        if (!termUsed(monthsUsed, on, tables)) {
            return Optional.empty();
        }
        var most = tables.figure(Figures.REPLACEMENT_MAX_PLACEMENTS, on);
        if (!special) {
            return Optional.of(refused("岗位补贴期限已用满（%d个月），期满后只有特殊群体可再次安置".formatted(monthsUsed), most.clause()));
        }
        return placements < most.whole()
                ? Optional.empty()
                : Optional.of(refused("已安置%d次，一人一生最多安置%d次".formatted(placements, most.whole()), most.clause()));
    }

    /** Who is placed again after a full term has a full term again. */
    public static int monthsCounted(int monthsUsed, LocalDate on, PolicyTables tables) {
        return termUsed(monthsUsed, on, tables) ? 0 : monthsUsed;
    }

    private static boolean termUsed(int monthsUsed, LocalDate on, PolicyTables tables) {
        return monthsUsed >= tables.figure(Figures.TERM_MONTHS, on).whole();
    }

    private static Reason refused(String text, Clause clause) {
        return new Reason(Block.TERM_USED.name(), text, clause);
    }
}
