package publicpost.budget;

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

    /** Yuan that approvals may still commit. */
    public Money left() {
        return allotted.minus(committed);
    }
}
