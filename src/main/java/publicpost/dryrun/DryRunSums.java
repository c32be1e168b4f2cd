package publicpost.dryrun;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import publicpost.dryrun.DryRunLine.Effect;
import publicpost.dryrun.DryRunLine.Kind;
import publicpost.policy.FundSource;
import publicpost.policy.Money;

/**
 * What a dry run comes to.
 *
 * @param counts of lines, by kind and effect; only those there are
 * @param groups applicants by group and town
 * @param costs a year's by town and source
 */
public record DryRunSums(List<Count> counts, List<Group> groups, List<Cost> costs) {

    public record Count(Kind kind, Effect effect, int lines) {}

    /** @param changed neither won nor lost, but of other groups or for another reason */
    public record Group(String label, String town, int gains, int losses, int changed) {}

    /** Yuan for twelve months. */
    public record Cost(String town, FundSource source, Money before, Money after) {

        static Cost read(ResultSet row) throws SQLException {
            return new Cost(
                    row.getString("town"),
                    FundSource.valueOf(row.getString("source")),
                    Money.of(row.getBigDecimal("before")),
                    Money.of(row.getBigDecimal("after")));
        }

        public Money difference() {
            return after.minus(before);
        }
    }

    public int count(Kind kind, Effect effect) {
        return counts.stream()
                .filter(count -> count.kind() == kind && count.effect() == effect)
                .mapToInt(Count::lines)
                .sum();
    }

    public int count(Kind kind) {
        return counts.stream()
                .filter(count -> count.kind() == kind)
                .mapToInt(Count::lines)
                .sum();
    }
}
