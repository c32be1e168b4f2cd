package publicpost.payment;

import publicpost.policy.Money;

/**
 * How far the payment of a month has come.
 *
 * @param open who is still to be sent to the bank, those of {@code failed} among them
 * @param sent whom the bank has not answered for
 * @param failed who failed and was not sent again
 */
public record Standing(Tally open, Tally sent, Tally paid, Tally failed) {

    /**
     * @param people how many
     * @param total yuan
     */
    public record Tally(int people, Money total) {

        public static final Tally NONE = new Tally(0, Money.ZERO);
    }

    /** Whether everybody who is to be paid was. */
    public boolean complete() {
        return open.people() == 0 && sent.people() == 0;
    }
}
