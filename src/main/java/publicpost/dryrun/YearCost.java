package publicpost.dryrun;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import publicpost.policy.Area;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;
import publicpost.policy.PolicyTables;
import publicpost.policy.PostMonth;
import publicpost.policy.ProvinceLeft;
import publicpost.policy.Shares;
import publicpost.policy.Span;
import publicpost.policy.SubsidyFacts;
import publicpost.policy.SubsidyFigures;
import publicpost.policy.SubsidyRule;

/** What twelve months of somebody in post cost by the tables of one side, month by month as they would be paid (§二(三), §三(三)). */
final class YearCost {

    private static final int MONTHS = 12;
    private static final int DECIMALS_OF_HOURS = 2;

    private final List<SubsidyFigures> months;

    private YearCost(List<SubsidyFigures> months) {
        this.months = months;
    }

    /** @throws publicpost.policy.NoFigure when a figure has no row in one of the months */
    static YearCost from(YearMonth first, PolicyTables tables) {
        return new YearCost(IntStream.range(0, MONTHS)
                .mapToObj(month -> SubsidyFigures.of(first.plusMonths(month), tables))
                .toList());
    }

    /**
     * Everybody comes on all their days, and what was paid for insurance in the last month entered is paid in each.
     *
     * @param pauses days without subsidy
     * @param until the first day no longer subsidised
     */
    Shares of(PaidPost post, List<Span> pauses, LocalDate until) {
        var cost = Shares.ZERO;
        var borne = post.provinceBorne();
        for (var figures : months) {
            if (figures.month().getMonth() == Month.JANUARY) {
                borne = Money.ZERO;
            }
            var days = PostMonth.of(figures.month(), post.startsOn(), until, pauses);
            var month = of(post, days, borne, figures);
            borne = borne.plus(month.province());
            cost = cost.plus(month);
        }
        return cost;
    }

    private static Shares of(PaidPost post, PostMonth month, Money borne, SubsidyFigures figures) {
        return month.daysPayable() == 0
                ? Shares.ZERO
                : SubsidyRule.of(facts(post, month, borne, figures), figures).shares();
    }

    private static SubsidyFacts facts(PaidPost post, PostMonth month, Money borne, SubsidyFigures figures) {
        var inMonth = BigDecimal.valueOf(month.daysInMonth());
        var payable = BigDecimal.valueOf(month.daysPayable());
        var monthly = post.basis() == PayBasis.MONTHLY;
        return new SubsidyFacts(
                post.area(),
                post.basis(),
                post.standard(),
                monthly ? inMonth : post.hours(),
                monthly
                        ? payable
                        : post.hours().multiply(payable).divide(inMonth, DECIMALS_OF_HOURS, RoundingMode.HALF_UP),
                month.daysPayable(),
                month.daysInMonth(),
                post.area() == Area.URBAN ? post.unitContributions() : Money.ZERO,
                post.area() == Area.RURAL ? post.premium() : Money.ZERO,
                figures.agencyFee(month.daysPayable()),
                ProvinceLeft.of(borne, month.daysInPost(), month.daysInPost(), figures));
    }
}
