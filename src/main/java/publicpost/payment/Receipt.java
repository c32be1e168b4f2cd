package publicpost.payment;

import java.time.LocalDate;
import publicpost.policy.Money;

/**
 * Money that came back.
 *
 * @param number of the paper it came with
 */
public record Receipt(Long debt, Money amount, LocalDate on, String number, String recordedBy) {}
