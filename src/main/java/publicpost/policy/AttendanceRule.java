package publicpost.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether one person's month may be taken as entered; it pays nothing (§二(三)). */
public final class AttendanceRule {

    private static final int HOURS_A_DAY = 24;
    private static final int DECIMALS = 2;

    /** How a month is counted, and the words for it. */
    private record Unit(String word, int aDay, String beyondRequired) {

        static Unit of(PayBasis basis) {
            return basis == PayBasis.MONTHLY ? new Unit("天", 1, "超过应出勤") : new Unit("小时", HOURS_A_DAY, "超过岗位月工时");
        }
    }

    private record Days(int inMonth, int inPost, int suspended) {

        Days {
            if (suspended < 0 || suspended > inPost || inPost > inMonth) {
                throw new IllegalArgumentException("%d suspended of %d of %d".formatted(suspended, inPost, inMonth));
            }
        }

        int payable() {
            return inPost - suspended;
        }
    }

    private AttendanceRule() {}

    /**
     * @param daysInPost of the month, suspended ones included, 0 to daysInMonth
     * @param daysSuspended of those, 0 to daysInPost
     * @param required days or the post's monthly hours; null is a problem like any other
     * @param attended days or hours; null is a problem like any other
     * @param unitContributions yuan, never null
     * @param premium yuan, never null
     * @return every problem, one for a field at the most, in the order of the fields; none when it may be taken
     * @throws IllegalArgumentException when the days are out of range
     */
    public static List<AttendanceProblem> check(
            PayBasis basis,
            Area area,
            int daysInMonth,
            int daysInPost,
            int daysSuspended,
            BigDecimal required,
            BigDecimal attended,
            Money unitContributions,
            Money premium) {
        var days = new Days(daysInMonth, daysInPost, daysSuspended);
        var unit = Unit.of(basis);
        return Stream.of(
                        required(basis, required, days).map(text -> problem("required", "应出勤", text)),
                        attended(unit, required, attended, days).map(text -> problem("attended", "实出勤", text)),
                        money(unitContributions, area == Area.URBAN, "只适用于城镇")
                                .map(text -> problem("unitContributions", "单位实缴社会保险费", text)),
                        money(premium, area == Area.RURAL, "只适用于乡村").map(text -> problem("premium", "意外险保险费", text)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> required(PayBasis basis, BigDecimal required, Days days) {
        if (required == null) {
            return Optional.of("必填");
        }
        if (isTooFine(required)) {
            return Optional.of("最多两位小数");
        }
        if (basis == PayBasis.HOURLY) {
            return required.signum() <= 0 ? Optional.of("须大于 0") : Optional.empty();
        }
        return isAbove(BigDecimal.ONE, required) || isAbove(required, days.inMonth())
                ? Optional.of("须为 1 到 %d 天".formatted(days.inMonth()))
                : Optional.empty();
    }

    private static Optional<String> attended(Unit unit, BigDecimal required, BigDecimal attended, Days days) {
        if (attended == null) {
            return Optional.of("必填");
        }
        if (attended.signum() < 0) {
            return Optional.of("不能为负数");
        }
        if (isTooFine(attended)) {
            return Optional.of("最多两位小数");
        }
        if (required != null && required.signum() > 0 && isAbove(attended, required)) {
            return Optional.of("%s（%s %s）".formatted(unit.beyondRequired(), plain(required), unit.word()));
        }
        return outsideDays(unit, attended, days);
    }

    private static Optional<String> outsideDays(Unit unit, BigDecimal attended, Days days) {
        var most = days.payable() * unit.aDay();
        if (!isAbove(attended, most)) {
            return Optional.empty();
        }
        if (isAbove(attended, days.inPost() * unit.aDay())) {
            return Optional.of("在岗只有 %d 天".formatted(days.inPost()));
        }
        return Optional.of("暂停 %d 天，最多 %d %s".formatted(days.suspended(), most, unit.word()));
    }

    private static Optional<String> money(Money amount, boolean applies, String elsewhere) {
        if (amount.isNegative()) {
            return Optional.of("不能为负数");
        }
        return applies || amount.isZero() ? Optional.empty() : Optional.of(elsewhere);
    }

    private static boolean isAbove(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) > 0;
    }

    private static boolean isAbove(BigDecimal one, int other) {
        return isAbove(one, BigDecimal.valueOf(other));
    }

    private static boolean isTooFine(BigDecimal number) {
        return number.stripTrailingZeros().scale() > DECIMALS;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static AttendanceProblem problem(String field, String label, String message) {
        return new AttendanceProblem(field, label, message);
    }
}
