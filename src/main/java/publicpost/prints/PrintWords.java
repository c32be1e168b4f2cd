package publicpost.prints;

import java.math.BigDecimal;
import java.time.LocalDate;
import publicpost.policy.Area;
import publicpost.policy.Clause;
import publicpost.policy.PayBasis;
import publicpost.policy.RetirementCategory;
import publicpost.policy.Sex;
import publicpost.printing.FormPart;

/** What the forms call codes, days and numbers. */
final class PrintWords {

    static final String PLAN = Clause.PLAN;

    private PrintWords() {}

    static String area(Area area) {
        return area == Area.URBAN ? "城镇" : "乡村";
    }

    static String sex(Sex sex) {
        return sex == Sex.MALE ? "男" : "女";
    }

    static String retirement(RetirementCategory category) {
        if (category == null) {
            return "";
        }
        return switch (category) {
            case MALE -> "男职工";
            case FEMALE_55 -> "女职工（原55周岁）";
            case FEMALE_50 -> "女职工（原50周岁）";
        };
    }

    /** Blanks to be filled in by hand where it is not known. */
    static String day(LocalDate day) {
        return day == null
                ? FormPart.DATE
                : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static String pay(BigDecimal pay, PayBasis basis) {
        return number(pay) + (basis == PayBasis.MONTHLY ? "元/月" : "元/小时");
    }

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
