package publicpost.dryrun;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One reckoning of a draft's tables, and how far it has come.
 *
 * @param fingerprint of the draft's tables
 * @param day whose rows of both tables apply
 * @param to who is part of it: nobody registered later
 * @param at how far it has come
 * @param total applicants and people in post when it began
 * @param done of those
 * @param counted who was reckoned so far
 * @param checks rules of checks that are otherwise, of a town and a kind each
 * @param finishedAt null until it came to an end, or failed
 * @param failure in Chinese, why it came to no end; null where it did
 */
public record DryRun(
        Long id,
        Long draft,
        String fingerprint,
        LocalDate day,
        String begunBy,
        Instant begunAt,
        Reached to,
        Reached at,
        int total,
        int done,
        Counted counted,
        int checks,
        boolean stopAsked,
        Instant finishedAt,
        String failure) {

    /** The last application and the last placement, by their ids. */
    public record Reached(long application, long placement) {}

    /**
     * @param applicants refused ones included
     * @param refused of those, refused within the twelve months before the day
     * @param placements people in post
     * @param uninsured of those, for whom no month was ever entered, so that their insurance counts for nothing
     */
    public record Counted(int applicants, int refused, int placements, int uninsured) {

        static final Counted NONE = new Counted(0, 0, 0, 0);
    }

    /** The first of the twelve months whose cost is reckoned. */
    public YearMonth firstMonth() {
        return YearMonth.from(day);
    }

    public boolean isUnderWay() {
        return finishedAt == null && !stopAsked;
    }

    public boolean isStopped() {
        return finishedAt == null && stopAsked;
    }

    /** Whether all of it was reckoned. */
    public boolean isWhole() {
        return finishedAt != null && failure == null;
    }
}
