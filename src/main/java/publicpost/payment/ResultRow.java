package publicpost.payment;

import publicpost.lists.Line;
import publicpost.payment.Payment.Status;
import publicpost.policy.Money;

/**
 * What the bank says of one payment.
 *
 * @param line where it stands in the file
 * @param name empty where the bank does not say it, like the account
 * @param amount yuan
 * @param reason why it failed; empty where it was paid
 */
record ResultRow(
        Line<ResultColumn> line,
        Long payment,
        String name,
        String account,
        Money amount,
        Status result,
        String reason) {
    /** Never a number of a person. */
    @Override
    public String toString() {
        return "result of " + payment;
    }
}
