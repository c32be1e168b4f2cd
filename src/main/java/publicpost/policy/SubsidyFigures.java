package publicpost.policy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the tables say about subsidies of one month: asked once, used for everybody paid for it.
 *
 * @param provinceYearly yuan the province bears at the most for a rural post and year (§三(三))
 * @param cityPercentOfRest of what the province does not bear, 0 to 100; the zone bears the others (§三(三))
 * @param agencyFee yuan a person and month where no contract says otherwise
 * @param clauses sources of the figures in the order asked, each once
 * @param evidence rows that gave the figures
 */
public record SubsidyFigures(
        YearMonth month,
        Figure minimumMonthly,
        Figure minimumHourly,
        Money provinceYearly,
        BigDecimal cityPercentOfRest,
        Money agencyFee,
        List<Clause> clauses,
        List<TableEvidence> evidence) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    public SubsidyFigures {
        clauses = List.copyOf(clauses);
        evidence = List.copyOf(evidence);
    }

    /**
     * As in force on the last day of the month, so that a minimum that rises within it counts for all of it.
     *
     * @throws NoFigure when one of them has no row on that day
     */
    public static SubsidyFigures of(YearMonth month, PolicyTables tables) {
        var on = month.atEndOfMonth();
        var consulted = new Consulted(tables);
        var monthly = consulted.figure(Figures.MINIMUM_WAGE_MONTHLY, on);
        var hourly = consulted.figure(Figures.MINIMUM_WAGE_HOURLY, on);
        var standard = consulted.figure(Figures.PROVINCE_STANDARD_YEARLY, on);
        var province = consulted.figure(Figures.PROVINCE_PERCENT, on);
        var city = consulted.figure(Figures.CITY_PERCENT_OF_REST, on);
        var fee = consulted.figure(Figures.AGENCY_FEE_MONTHLY, on);
        return new SubsidyFigures(
                month,
                monthly,
                hourly,
                Money.of(standard.value()).portion(province.value(), HUNDRED),
                city.value(),
                Money.of(fee.value()),
                clauses(monthly, hourly, standard, province, city, fee),
                consulted.evidence());
    }

    /** In yuan a month or an hour, with the notice it comes from. */
    public Figure minimum(PayBasis basis) {
        return basis == PayBasis.MONTHLY ? minimumMonthly : minimumHourly;
    }

    /**
     * Yuan the agency is paid for a person in that month: for whoever it looked after.
     *
     * @param daysPaid of the month, 0 or more
     */
    public Money agencyFee(int daysPaid) {
        return daysPaid > 0 ? agencyFee : Money.ZERO;
    }

    /** What the province's part grows by with each month in post; twelve of them can be cents above the year's. */
    public Money provinceMonthly() {
        return provinceYearly.portion(BigDecimal.ONE, MONTHS);
    }

    private static List<Clause> clauses(Figure... figures) {
        return Stream.of(figures).map(Figure::clause).distinct().toList();
    }
}
