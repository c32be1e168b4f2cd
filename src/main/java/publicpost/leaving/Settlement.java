package publicpost.leaving;

import java.time.LocalDate;

/**
 * What is settled when somebody leaves.
 *
 * @param signedOn when the person signed; null for the dead
 * @param hardship what the person's hardship is; null where there is none
 */
public record Settlement(LocalDate lastDay, LocalDate signedOn, String hardship) {}
