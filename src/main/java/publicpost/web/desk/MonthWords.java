package publicpost.web.desk;

import java.math.BigDecimal;
import java.util.Locale;
import publicpost.attendance.PayMonth;
import publicpost.attendance.Unit;
import publicpost.policy.Money;

/** How months and amounts are written on the screen. */
final class MonthWords {

    private MonthWords() {}

    static String of(PayMonth.Status status) {
        return switch (status) {
            case ATTENDANCE -> "出勤填报";
            case CALCULATED -> "已核算";
            case CHECKED -> "已审核公示";
            case APPROVED -> "已审批";
            case PAID -> "已发放";
        };
    }

    static String of(Unit.Status status) {
        return switch (status) {
            case OPEN -> "待填报";
            case ENTERED -> "待签字";
            case SIGNED -> "已签字";
        };
    }

    /** 12,345.60. */
    static String yuan(Money amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.yuan());
    }

    /** Likewise; nothing where there is nothing. */
    static String yuanOrNothing(Money amount) {
        return amount.isZero() ? "" : yuan(amount);
    }

    /** 21 or 21.5 days; empty where nothing was entered. */
    static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    static String notice(PayMonth month) {
        var shown = month.noticeFrom() != null && month.status().compareTo(PayMonth.Status.CHECKED) >= 0;
        return shown ? "%s 至 %s".formatted(month.noticeFrom(), month.noticeUntil()) : "";
    }
}
