package publicpost.policy;

/**
 * One cost of one person's month.
 *
 * @param shares who bears it; they add up to the amount to the cent
 * @param clause why it is paid
 */
public record SubsidyLine(LineKind kind, Money amount, Shares shares, Clause clause) {}
