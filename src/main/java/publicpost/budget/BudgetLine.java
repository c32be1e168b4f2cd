package publicpost.budget;

import java.util.List;
import publicpost.policy.FundSource;
import publicpost.policy.Money;

/**
 * A year's money of a town from one source.
 *
 * @param town its code
 * @param allotted yuan given, less what was taken back
 * @param committed yuan of the months approved; never more than is allotted
 * @param paid yuan that reached people
 */
public record BudgetLine(int year, String town, FundSource source, Money allotted, Money committed, Money paid) {

    /** The one of these lines; all zero where the source has none there. */
    static BudgetLine in(List<BudgetLine> lines, int year, String town, FundSource source) {
        return lines.stream()
                .filter(line -> line.source() == source)
                .findFirst()
                .orElseGet(() -> new BudgetLine(year, town, source, Money.ZERO, Money.ZERO, Money.ZERO));
    }

    /** Yuan that approvals may still commit. */
    public Money left() {
        return allotted.minus(committed);
    }
}
