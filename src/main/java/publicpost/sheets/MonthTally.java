package publicpost.sheets;

import publicpost.policy.Money;

/**
 * A month in one row of a list.
 *
 * @param people in post
 * @param total yuan of all its lines, corrections netted
 * @param paid people whose last payment reached them; likewise sent and failed
 */
public record MonthTally(int people, Money total, int paid, int sent, int failed) {}
