package publicpost.payment;

import publicpost.policy.Money;

/**
 * What a bank's answer changed.
 *
 * @param paid how many payments were settled as paid
 * @param paidTotal yuan of these
 * @param failed how many were settled as failed
 * @param leftOut how many rows were wrong and left out
 * @param again whether this very file was taken for that month before; then nothing changed, and the numbers are 0
 */
public record Taken(int paid, Money paidTotal, int failed, int leftOut, boolean again) {

    static final Taken AGAIN = new Taken(0, Money.ZERO, 0, 0, true);
}
