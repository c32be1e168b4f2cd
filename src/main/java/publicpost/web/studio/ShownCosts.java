package publicpost.web.studio;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import publicpost.dryrun.DryRunSums.Cost;
import publicpost.offices.Offices;
import publicpost.policy.FundSource;
import publicpost.policy.Money;

/** A year's cost in the words of the screen: town by town, each with its sum, and all of them. */
final class ShownCosts {

    private static final String ALL = "合计";

    private ShownCosts() {}

    /**
     * @param difference with its sign
     * @param sum whether it adds up those above
     */
    record Row(
            String town,
            String source,
            String before,
            String after,
            String difference,
            boolean otherwise,
            boolean sum) {}

    static List<Row> of(List<Cost> costs, Offices offices) {
        var rows = new ArrayList<Row>();
        costs.stream()
                .collect(groupingBy(Cost::town, LinkedHashMap::new, toList()))
                .forEach((town, own) -> {
                    own.forEach(cost ->
                            rows.add(row(offices.nameOf(town), cost.source().label(), List.of(cost), false)));
                    rows.add(row(offices.nameOf(town), ALL, own, true));
                });
        bySource(costs).forEach((source, all) -> rows.add(row("全区", source.label(), all, false)));
        if (!costs.isEmpty()) {
            rows.add(row("全区", ALL, costs, true));
        }
        return rows;
    }

    private static Map<FundSource, List<Cost>> bySource(List<Cost> costs) {
        return new TreeMap<>(costs.stream().collect(groupingBy(Cost::source)));
    }

    private static Row row(String town, String source, List<Cost> costs, boolean sum) {
        var before = costs.stream().map(Cost::before).reduce(Money.ZERO, Money::plus);
        var after = costs.stream().map(Cost::after).reduce(Money.ZERO, Money::plus);
        var difference = after.minus(before);
        return new Row(town, source, yuan(before), yuan(after), signed(difference), !difference.isZero(), sum);
    }

    static String yuan(Money amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.yuan());
    }

    static String signed(Money amount) {
        return amount.isZero() ? yuan(amount) : String.format(Locale.ROOT, "%+,.2f", amount.yuan());
    }
}
