package publicpost.policy;

import static java.math.RoundingMode.HALF_UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static publicpost.policy.PayBasis.MONTHLY;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import publicpost.process.tables.TableFiles;

/** What holds for every month of everybody, whatever was attended and whatever it costs (rules §7). */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class SubsidyPropertiesTest {

    private static final List<SubsidyFigures> FIGURES = Stream.of("2022-04", "2023-10", "2025-10")
            .map(month -> SubsidyFigures.of(YearMonth.parse(month), TableFiles.tables()))
            .toList();

    @Property
    void sharesAddUpToEveryLineAndToTheTotal(
            @ForAll("months") SubsidyFacts facts, @ForAll("figures") SubsidyFigures figures) {
        var subsidy = SubsidyRule.of(facts, figures);

        subsidy.lines()
                .forEach(line -> assertEquals(line.amount(), line.shares().total()));
        assertEquals(subsidy.amount(), subsidy.shares().total());
        assertEquals(Funding.split(facts.area(), subsidy.amount(), facts.provinceLeft(), figures), subsidy.shares());
    }

    @Property
    void noShareIsNegativeAndTheProvinceBearsNoMoreThanItMay(
            @ForAll("months") SubsidyFacts facts, @ForAll("figures") SubsidyFigures figures) {
        var subsidy = SubsidyRule.of(facts, figures);

        for (var line : subsidy.lines()) {
            for (var source : FundSource.values()) {
                assertFalse(line.shares().of(source).isNegative(), line::toString);
            }
        }
        var province = subsidy.shares().province();
        assertTrue(province.compareTo(facts.provinceLeft().max(Money.ZERO)) <= 0);
    }

    @Property
    void eachAreaIsBorneByItsOwnSources(
            @ForAll("months") SubsidyFacts facts, @ForAll("figures") SubsidyFigures figures) {
        var shares = SubsidyRule.of(facts, figures).shares();

        var others = facts.area() == Area.URBAN ? shares.total().minus(shares.urbanChannel()) : shares.urbanChannel();
        assertTrue(others.isZero());
    }

    @Property
    void nobodyIsPaidBelowTheMinimumOrAboveAWholeMonth(
            @ForAll("months") SubsidyFacts facts, @ForAll("figures") SubsidyFigures figures) {
        var paid = postSubsidy(facts, figures);

        assertTrue(paid.compareTo(floor(facts, figures)) >= 0);
        var standard = SubsidyRule.standard(facts, figures);
        var whole = facts.basis() == MONTHLY ? standard : standard.times(facts.required());
        assertTrue(paid.compareTo(whole) <= 0);
    }

    @Property
    void moreAttendanceIsNeverPaidLess(
            @ForAll("months") SubsidyFacts facts,
            @ForAll("figures") SubsidyFigures figures,
            @ForAll("attendance") BigDecimal more) {
        var longer = with(facts, facts.attended().add(more));

        assertTrue(postSubsidy(facts, figures).compareTo(postSubsidy(longer, figures)) <= 0);
    }

    @Provide
    Arbitrary<SubsidyFigures> figures() {
        return Arbitraries.of(FIGURES);
    }

    @Provide
    Arbitrary<BigDecimal> attendance() {
        return decimals(0, 40);
    }

    @Provide
    Arbitrary<SubsidyFacts> months() {
        var place = Combinators.combine(Arbitraries.of(Area.class), Arbitraries.of(PayBasis.class))
                .as(Place::new);
        return Combinators.combine(
                        place, money(0, 5000), decimals(1, 31), attendance(), days(), money(0, 900), money(-100, 3000))
                .flatAs((where, standard, required, attended, days, added, left) -> money(0, 100)
                        .map(fee -> new SubsidyFacts(
                                where.area(),
                                where.basis(),
                                standard,
                                required,
                                attended,
                                days.inPost(),
                                days.inMonth(),
                                added,
                                added,
                                fee,
                                left)));
    }

    private record Place(Area area, PayBasis basis) {}

    private record Days(int inPost, int inMonth) {}

    private static Arbitrary<Days> days() {
        return Arbitraries.integers().between(28, 31).flatMap(inMonth -> Arbitraries.integers()
                .between(0, inMonth)
                .map(inPost -> new Days(inPost, inMonth)));
    }

    private static Arbitrary<Money> money(int least, int most) {
        return decimals(least, most).map(Money::of);
    }

    /** Now and then a whole number or a bound, where things are most likely to go wrong. */
    private static Arbitrary<BigDecimal> decimals(int least, int most) {
        var from = BigDecimal.valueOf(least);
        var to = BigDecimal.valueOf(most);
        var any = Arbitraries.bigDecimals().between(from, to).ofScale(2);
        var whole = Arbitraries.integers().between(least, most).map(BigDecimal::valueOf);
        return Arbitraries.frequencyOf(Tuple.of(6, any), Tuple.of(2, whole), Tuple.of(1, Arbitraries.of(from, to)));
    }

    /** Computed another way than the rule does: the exact fractions one by one, to far more decimals than are paid. */
    private static Money floor(SubsidyFacts facts, SubsidyFigures figures) {
        var minimum = figures.minimum(facts.basis()).value();
        if (facts.basis() == PayBasis.HOURLY) {
            var hours =
                    facts.daysInPost() == 0 ? BigDecimal.ZERO : facts.attended().min(facts.required());
            return Money.of(minimum.multiply(hours));
        }
        var attended = facts.attended().divide(facts.required(), 30, HALF_UP);
        var inPost =
                BigDecimal.valueOf(facts.daysInPost()).divide(BigDecimal.valueOf(facts.daysInMonth()), 30, HALF_UP);
        return Money.of(minimum.multiply(attended.min(inPost)).setScale(20, HALF_UP));
    }

    private static Money postSubsidy(SubsidyFacts facts, SubsidyFigures figures) {
        return SubsidyRule.of(facts, figures).lines().get(0).amount();
    }

    private static SubsidyFacts with(SubsidyFacts facts, BigDecimal attended) {
        return new SubsidyFacts(
                facts.area(),
                facts.basis(),
                facts.standard(),
                facts.required(),
                attended,
                facts.daysInPost(),
                facts.daysInMonth(),
                facts.unitContributions(),
                facts.premium(),
                facts.agencyFee(),
                facts.provinceLeft());
    }
}
