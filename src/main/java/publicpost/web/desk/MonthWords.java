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

    /** How a step of a month ended. */
    static String outcome(String code) {
        return switch (code == null ? "" : code) {
            case "OPENED" -> "已建立";
            case "ENTERED" -> "已填报";
            case "SIGN" -> "已签字";
            case "SEND_BACK" -> "退回";
            case "CALCULATED" -> "已核算";
            case "CHECK" -> "审核通过";
            case "SENT" -> "已送银行";
            case "NOTHING" -> "无须发放";
            case "WAITING" -> "还有未答复的";
            case "FAILED" -> "有发放失败的";
            case "PAID" -> "全部发放";
            default -> Words.of(code);
        };
    }

    static String notice(PayMonth month) {
        var shown = month.noticeFrom() != null && month.status().compareTo(PayMonth.Status.CHECKED) >= 0;
        return shown ? "%s 至 %s".formatted(month.noticeFrom(), month.noticeUntil()) : "";
    }
}
