package publicpost.payment;

import publicpost.policy.Money;

/**
 * Somebody who is still to be paid for a month.
 *
 * @param village its code
 * @param bankName as it is now, like the account; null where none is known
 * @param amount yuan of the post's subsidy, corrections netted; more than 0
 */
public record Payable(Long placement, String village, String name, String bankName, String bankAccount, Money amount) {
    /** Never a number of a person. */
    @Override
    public String toString() {
        return "payable " + placement;
    }
}
