package publicpost.payment;

import java.time.Instant;
import publicpost.policy.Money;

/**
 * What was sent to the bank at once.
 *
 * @param month id of the town's month
 * @param number 1 for the first of the month, then counted on
 * @param lines how many people
 * @param total yuan
 * @param checksum SHA-256 over the lines, in hexadecimal
 */
public record Batch(
        Long id,
        Long month,
        int number,
        int lines,
        Money total,
        String checksum,
        String madeBy,
        String approvedBy,
        Instant madeAt) {}
