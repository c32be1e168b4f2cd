package publicpost.duties;

import java.util.List;
import java.util.stream.Stream;

/** The pairs of duties that are kept apart by default, each with a step of the month's case that has it. */
public final class DutyRows {

    /** @param step of the monthly subsidy */
    public record Duty(String code, String step) {}

    public record Pair(Duty one, Duty other) {

        @Override
        public String toString() {
            return one.code() + "–" + other.code();
        }
    }

    private static final Duty ENTER = new Duty("ENTER", "EnterAttendance");
    private static final Duty SIGN = new Duty("SIGN", "SignAttendance");
    private static final Duty CHECK = new Duty("CHECK", "CheckAttendance");
    private static final Duty APPROVE = new Duty("APPROVE", "ApproveSubsidy");
    private static final Duty SECOND = new Duty("SECOND_APPROVE", "CoApproveSubsidy");
    private static final Duty HANDLE = new Duty("HANDLE", "CorrectAccounts");
    private static final Duty PAY = new Duty("PAY", "PaySubsidy");
    private static final Duty INVESTIGATE = new Duty("INVESTIGATE", "InvestigateFinding");
    private static final Duty CHASE = new Duty("CHASE", "ChaseSubsidy");

    private DutyRows() {}

    /** Enter ≠ check ≠ approve ≠ pay, and what stands between them. */
    public static List<Pair> apart() {
        return List.of(
                new Pair(ENTER, CHECK),
                new Pair(ENTER, APPROVE),
                new Pair(ENTER, SECOND),
                new Pair(ENTER, PAY),
                new Pair(SIGN, CHECK),
                new Pair(SIGN, APPROVE),
                new Pair(SIGN, SECOND),
                new Pair(SIGN, PAY),
                new Pair(CHECK, APPROVE),
                new Pair(CHECK, SECOND),
                new Pair(CHECK, PAY),
                new Pair(APPROVE, SECOND),
                new Pair(APPROVE, HANDLE),
                new Pair(APPROVE, PAY),
                new Pair(APPROVE, INVESTIGATE),
                new Pair(SECOND, HANDLE),
                new Pair(SECOND, PAY),
                new Pair(HANDLE, PAY));
    }

    /** Both ways round: which of the two was done, and which is asked for now. */
    public static Stream<Pair> bothWays() {
        return apart().stream().flatMap(pair -> Stream.of(pair, new Pair(pair.other(), pair.one())));
    }

    /** What one account of an office does in the plan's own procedure. */
    public static Stream<Pair> together() {
        return Stream.of(
                new Pair(ENTER, SIGN),
                new Pair(ENTER, HANDLE),
                new Pair(CHECK, HANDLE),
                new Pair(APPROVE, CHASE),
                new Pair(CHECK, CHECK),
                new Pair(APPROVE, APPROVE));
    }
}
