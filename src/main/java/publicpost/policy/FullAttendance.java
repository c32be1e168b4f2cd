package publicpost.policy;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** Posts of one supervisor at which nobody missed a day, month after month (§二(五)). */
public final class FullAttendance {

    private FullAttendance() {}

    /** Months of one post without a day missed, one after the other up to the latest that is signed. */
    public record Run(YearMonth from, YearMonth latest) {

        long months() {
            return ChronoUnit.MONTHS.between(from, latest) + 1;
        }

        /** Whether it is as long as the rule looks back. */
        public boolean isLongEnough(FindingRule rule) {
            return months() >= Objects.requireNonNullElse(rule.months(), 1);
        }
    }

    /**
     * Since when as many posts as the rule asks for have had nobody miss a day: while the same posts go on like that it is
     * the same month.
     *
     * @param runs of all posts of one supervisor
     * @return empty where there are fewer, or not for so long
     */
    public static Optional<YearMonth> since(Collection<Run> runs, FindingRule rule) {
        var first = runs.stream()
                .filter(run -> run.isLongEnough(rule))
                .map(Run::from)
                .sorted()
                .toList();
        var needed = rule.threshold() == null
                ? 1
                : rule.threshold().setScale(0, RoundingMode.CEILING).intValueExact();
        return first.size() < needed ? Optional.empty() : Optional.of(first.get(Math.max(needed, 1) - 1));
    }
}
