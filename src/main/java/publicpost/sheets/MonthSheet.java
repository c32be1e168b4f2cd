package publicpost.sheets;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import publicpost.attendance.PayMonth;
import publicpost.policy.LineKind;
import publicpost.policy.Money;

/**
 * A month of a town, composed once for the page and for every document, so that their numbers agree.
 *
 * @param checkedOn null until it is checked
 * @param paidOn null until it is paid
 * @param people by village, then by area and name
 */
public record MonthSheet(
        PayMonth month,
        LocalDate checkedOn,
        LocalDate paidOn,
        List<PersonMonth> people,
        List<CorrectedLine> corrections) {

    public MonthSheet {
        people = List.copyOf(people);
        corrections = List.copyOf(corrections);
    }

    /** Whether there are amounts: before the calculation, and after it was sent back, there are none. */
    public boolean isCalculated() {
        return month.status() != PayMonth.Status.ATTENDANCE;
    }

    /** In post in that month; without those who are here for a correction only. */
    public List<PersonMonth> roster() {
        return people.stream().filter(PersonMonth::isOnRoster).toList();
    }

    public List<VillageMonth> villages() {
        return people.stream()
                .collect(groupingBy(PersonMonth::village, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(village -> new VillageMonth(village.getKey(), village.getValue()))
                .toList();
    }

    public Costs own() {
        return sum(PersonMonth::own);
    }

    public Costs corrected() {
        return sum(PersonMonth::corrected);
    }

    public Costs all() {
        return sum(PersonMonth::all);
    }

    private Costs sum(Function<PersonMonth, Costs> of) {
        return people.stream().map(of).reduce(Costs.NONE, Costs::plus);
    }

    /** What goes to accounts. */
    public Money paid() {
        return people.stream().map(PersonMonth::paid).reduce(Money.ZERO, Money::plus);
    }

    /** What corrections take back beyond it: the post's subsidies and this are what is paid. */
    public Money owed() {
        return paid().minus(all().of(LineKind.POST_SUBSIDY));
    }

    /** One village of it. */
    public MonthSheet of(String village) {
        return new MonthSheet(
                month,
                checkedOn,
                paidOn,
                people.stream().filter(one -> one.village().equals(village)).toList(),
                corrections.stream()
                        .filter(one -> one.village().equals(village))
                        .toList());
    }

    /** For whom amounts and accounts are none of their business. */
    public MonthSheet withoutMoney() {
        return new MonthSheet(
                month,
                checkedOn,
                paidOn,
                people.stream()
                        .filter(PersonMonth::isOnRoster)
                        .map(PersonMonth::withoutMoney)
                        .toList(),
                List.of());
    }
}
