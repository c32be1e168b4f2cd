package publicpost.policy;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static publicpost.policy.PayBasis.HOURLY;
import static publicpost.policy.PayBasis.MONTHLY;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.process.tables.TableFiles;

/** Rules §7: what a month costs and who bears it. */
class SubsidyRuleTest {

    private static final PolicyTables TABLES = TableFiles.tables();
    private static final SubsidyFigures FIGURES = SubsidyFigures.of(YearMonth.of(2026, 4), TABLES);

    @ParameterizedTest(name = "{0}: standard {1}, {2} of {3} days, in post {4} of {5}: {6} {7}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-01, 2100, 22, 22, 31, 31, 2100.00, -",
                "2022-01, 1900, 22, 22, 31, 31, 2100.00, 鲁政字〔2021〕169号",
                "2023-09, 2100, 22, 22, 30, 30, 2100.00, -",
                "2023-10, 2100, 22, 22, 31, 31, 2200.00, 鲁政字〔2023〕172号",
                "2023-10, 2300, 22, 22, 31, 31, 2300.00, -",
                "2025-09, 2100, 22, 22, 30, 30, 2200.00, 鲁政字〔2023〕172号",
                "2025-09, 2200, 22, 22, 30, 30, 2200.00, -",
                "2025-10, 2100, 18, 18, 31, 31, 2400.00, 鲁政字〔2025〕140号",
                "2025-10, 2200, 18, 18, 31, 31, 2400.00, 鲁政字〔2025〕140号",
                "2025-10, 2399.99, 18, 18, 31, 31, 2400.00, 鲁政字〔2025〕140号",
                "2025-10, 2400, 18, 18, 31, 31, 2400.00, -",
                "2025-10, 2400.01, 18, 18, 31, 31, 2400.01, -",
                "2026-04, 2400, 21, 22, 30, 30, 2290.91, -",
                "2026-04, 2400, 10.5, 22, 30, 30, 1145.45, -",
                "2026-04, 2400, 0, 22, 30, 30, 0.00, -",
                "2026-04, 2400, 7, 22, 10, 30, 763.64, -",
                "2026-04, 2400, 8, 22, 10, 30, 800.00, -",
                "2026-04, 2400, 22, 22, 0, 30, 0.00, -",
                "2026-04, 2400, 25, 22, 30, 30, 2400.00, -",
                "2026-02, 3000, 1, 3, 28, 28, 1000.00, -",
                "2026-02, 2400.10, 1, 8, 28, 28, 300.01, -",
                "2026-02, 2400.04, 1, 8, 28, 28, 300.01, -",
                "2026-02, 2400.03, 1, 8, 28, 28, 300.00, -",
            })
    void aMonthIsPaidByAttendanceWithinTheDaysInPost(
            YearMonth month,
            String standard,
            String attended,
            String required,
            int daysInPost,
            int daysInMonth,
            String amount,
            String notice) {
        var facts = facts(Area.RURAL, MONTHLY, standard, required, attended, daysInPost, daysInMonth);

        assertPaid(amount, notice, SubsidyRule.of(facts, SubsidyFigures.of(month, TABLES)));
    }

    @ParameterizedTest(name = "{0}: {1} an hour, {2} of {3} hours, in post {4}: {5} {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-04, 21, 60, 60, 30, 1260.00, -",
                "2023-09, 21, 60, 60, 30, 1260.00, -",
                "2023-10, 21, 60, 60, 30, 1320.00, 鲁政字〔2023〕172号",
                "2025-09, 21, 60, 60, 30, 1320.00, 鲁政字〔2023〕172号",
                "2025-10, 22, 60, 60, 30, 1440.00, 鲁政字〔2025〕140号",
                "2025-10, 30, 60, 60, 30, 1800.00, -",
                "2026-04, 24, 61, 60, 30, 1440.00, -",
                "2026-04, 24, 100, 60, 30, 1440.00, -",
                "2026-04, 24, 7.25, 60, 30, 174.00, -",
                "2026-04, 24.01, 0.5, 60, 30, 12.01, -",
                "2026-04, 24, 0, 60, 30, 0.00, -",
                "2026-04, 24, 60, 60, 1, 1440.00, -",
                "2026-04, 24, 60, 60, 0, 0.00, -",
            })
    void hoursArePaidUpToThePostsOwn(
            YearMonth month,
            String standard,
            String attended,
            String required,
            int daysInPost,
            String amount,
            String notice) {
        var facts = facts(Area.RURAL, HOURLY, standard, required, attended, daysInPost, 30);

        assertPaid(amount, notice, SubsidyRule.of(facts, SubsidyFigures.of(month, TABLES)));
    }

    @ParameterizedTest(name = "{0}, contributions {1}, premium {2}, fee {3}, province {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "URBAN|0|0|0|0|POST_SUBSIDY 2400.00 = 0.00+0.00+0.00+2400.00 §二(三)",
                "URBAN|850.50|60|0|166.67|POST_SUBSIDY 2400.00 = 0.00+0.00+0.00+2400.00 §二(三), "
                        + "SOCIAL_INSURANCE 850.50 = 0.00+0.00+0.00+850.50 山东省就业促进条例第44条",
                "URBAN|0|60|30|166.67|POST_SUBSIDY 2400.00 = 0.00+0.00+0.00+2400.00 §二(三), "
                        + "AGENCY_FEE 30.00 = 0.00+0.00+0.00+30.00 §三(三)",
                "RURAL|850.50|0|0|166.67|POST_SUBSIDY 2400.00 = 166.67+446.67+1786.66+0.00 §二(三)",
                "RURAL|0|60|30|166.67|POST_SUBSIDY 2400.00 = 166.67+446.67+1786.66+0.00 §二(三), "
                        + "ACCIDENT_INSURANCE 60.00 = 0.00+12.00+48.00+0.00 §二(三), "
                        + "AGENCY_FEE 30.00 = 0.00+6.00+24.00+0.00 §三(三)",
                "RURAL|0|0.03|0.03|0|POST_SUBSIDY 2400.00 = 0.00+480.00+1920.00+0.00 §二(三), "
                        + "ACCIDENT_INSURANCE 0.03 = 0.00+0.01+0.02+0.00 §二(三), "
                        + "AGENCY_FEE 0.03 = 0.00+0.00+0.03+0.00 §三(三)",
                "RURAL|0|60|30|2420|POST_SUBSIDY 2400.00 = 2400.00+0.00+0.00+0.00 §二(三), "
                        + "ACCIDENT_INSURANCE 60.00 = 20.00+8.00+32.00+0.00 §二(三), "
                        + "AGENCY_FEE 30.00 = 0.00+6.00+24.00+0.00 §三(三)",
                "RURAL|0|60|0|9000|POST_SUBSIDY 2400.00 = 2400.00+0.00+0.00+0.00 §二(三), "
                        + "ACCIDENT_INSURANCE 60.00 = 60.00+0.00+0.00+0.00 §二(三)",
                "RURAL|0|0|0|-5|POST_SUBSIDY 2400.00 = 0.00+480.00+1920.00+0.00 §二(三)",
            })
    void everyCostIsALineWithItsClauseAndItsShares(
            Area area, String contributions, String premium, String fee, String provinceLeft, String lines) {
        var facts = new SubsidyFacts(
                area,
                MONTHLY,
                Money.of("2400"),
                BigDecimal.valueOf(22),
                BigDecimal.valueOf(22),
                30,
                30,
                Money.of(contributions),
                Money.of(premium),
                Money.of(fee),
                Money.of(provinceLeft));

        var subsidy = SubsidyRule.of(facts, FIGURES);

        assertEquals(lines, subsidy.lines().stream().map(SubsidyRuleTest::text).collect(joining(", ")));
        assertEquals(subsidy.amount(), subsidy.shares().total());
    }

    @Test
    void clausesAreThoseOfTheLinesThenTheFundingThenTheMinimum() {
        var facts = new SubsidyFacts(
                Area.URBAN,
                MONTHLY,
                Money.of("2200"),
                BigDecimal.ONE,
                BigDecimal.ONE,
                30,
                30,
                Money.of("800"),
                Money.ZERO,
                Money.of("30"),
                Money.ZERO);

        assertEquals(
                List.of("§二(三)", "山东省就业促进条例第44条", "§三(三)", "鲁政字〔2025〕140号"),
                SubsidyRule.of(facts, FIGURES).clauses().stream()
                        .map(Clause::cite)
                        .toList());
        assertEquals(Money.of("2400"), SubsidyRule.standard(facts, FIGURES));
    }

    /** The example of the rules: a post that cost 10 000 in a full year. */
    @Test
    void aYearOfTenThousandIsTwoSixteenAndSixtyFourHundred() {
        var accrued = FIGURES.provinceYearly();

        var shares = Funding.split(Area.RURAL, Money.of("10000"), accrued, FIGURES);

        assertEquals(new Shares(Money.of("2000"), Money.of("1600"), Money.of("6400"), Money.ZERO), shares);
        assertEquals("6400.00", shares.of(FundSource.ZONE).toString());
        assertEquals(
                Money.of("10000"),
                Stream.of(FundSource.values()).map(shares::of).reduce(Money.ZERO, Money::plus));
    }

    @Test
    void aYearOfMonthsNeverTakesMoreThanTheYearsPartFromTheProvince() {
        var year = Shares.ZERO;
        for (var month = 1; month <= 12; month++) {
            var left = FIGURES.provinceMonthly().min(FIGURES.provinceYearly().minus(year.province()));
            assertEquals(month == 12 ? "166.63" : "166.67", left.toString());
            var facts = facts(Area.RURAL, MONTHLY, "2400", "22", "22", 30, 30);
            year = year.plus(
                    Funding.split(Area.RURAL, SubsidyRule.of(facts, FIGURES).amount(), left, FIGURES));
        }

        assertEquals("2000.00", year.province().toString());
        assertEquals("28800.00", year.total().toString());
    }

    @Test
    void theFiguresOfAMonthAreThoseOfItsLastDay() {
        assertEquals("2000.00", FIGURES.provinceYearly().toString());
        assertEquals("166.67", FIGURES.provinceMonthly().toString());
        assertEquals("30.00", FIGURES.agencyFee().toString());
        assertEquals("鲁政字〔2025〕140号", FIGURES.minimum(HOURLY).source());
        assertEquals(
                List.of("鲁政字〔2025〕140号", "§三(三)", "系统默认值"),
                FIGURES.clauses().stream().map(Clause::cite).toList());
        assertEquals(1, FIGURES.evidence().size());
        assertEquals(6, FIGURES.evidence().get(0).rows().size());

        var none = assertThrows(NoFigure.class, () -> SubsidyFigures.of(YearMonth.of(2021, 9), TABLES));
        assertEquals("2021-09-30", none.on().toString());
    }

    @Test
    void theSharesAreTheDistricts() {
        var other = SubsidyFigures.of(YearMonth.of(2026, 4), new OtherFigure(TABLES, Figures.CITY_PERCENT_OF_REST, 50));

        assertEquals(
                "500.01",
                Funding.split(Area.RURAL, Money.of("1000.01"), Money.ZERO, other)
                        .city()
                        .toString());
    }

    @Test
    void factsThatCannotBeAreRefused() {
        for (var attended : List.of("-0.5", "-1")) {
            assertThrows(
                    IllegalArgumentException.class, () -> facts(Area.RURAL, MONTHLY, "2400", "22", attended, 30, 30));
        }
        assertThrows(IllegalArgumentException.class, () -> facts(Area.RURAL, MONTHLY, "2400", "0", "0", 30, 30));
        assertThrows(IllegalArgumentException.class, () -> facts(Area.RURAL, MONTHLY, "-1", "22", "22", 30, 30));
        assertThrows(IllegalArgumentException.class, () -> facts(Area.RURAL, MONTHLY, "2400", "22", "22", 31, 30));
        assertThrows(IllegalArgumentException.class, () -> facts(Area.RURAL, MONTHLY, "2400", "22", "22", 27, 27));
    }

    private static void assertPaid(String amount, String notice, Subsidy subsidy) {
        assertEquals(1, subsidy.lines().size());
        assertEquals(amount, subsidy.amount().toString());
        var clauses = subsidy.clauses().stream().map(Clause::cite).toList();
        assertTrue(clauses.containsAll(List.of("§二(三)", "§三(三)")));
        assertEquals(notice == null ? List.of() : List.of(notice), clauses.subList(2, clauses.size()));
    }

    private static SubsidyFacts facts(
            Area area,
            PayBasis basis,
            String standard,
            String required,
            String attended,
            int daysInPost,
            int daysInMonth) {
        return new SubsidyFacts(
                area,
                basis,
                Money.of(standard),
                new BigDecimal(required),
                new BigDecimal(attended),
                daysInPost,
                daysInMonth,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.of("166.67"));
    }

    private static String text(SubsidyLine line) {
        var shares = Stream.of(FundSource.values())
                .map(source -> line.shares().of(source).toString())
                .collect(joining("+"));
        return "%s %s = %s %s".formatted(line.kind(), line.amount(), shares, line.clause());
    }
}
