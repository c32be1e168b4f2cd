package publicpost.intake;

import java.time.LocalDate;
import java.util.List;
import publicpost.policy.Block;

/**
 * What an office found when it looked a claim up in its list.
 *
 * @param lapsesOn the last day on which the membership counts; null when the list names none
 * @param blocks what else its records show that stands against a placement
 */
public record Verification(
        Claim.Result result, String listName, LocalDate listDate, LocalDate lapsesOn, String note, List<Found> blocks) {

    /** One thing that stands against a placement, and what shows it. */
    public record Found(Block block, String evidence) {}
}
