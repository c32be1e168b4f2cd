package publicpost.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;

/**
 * A month of one village.
 *
 * @param village its code
 */
public record VillageMonth(String village, List<PersonMonth> people) {

    public long onRoster() {
        return people.stream().filter(PersonMonth::isOnRoster).count();
    }

    public long full() {
        return people.stream()
                .filter(one -> one.isOnRoster() && one.attendance().isFull())
                .count();
    }

    /** Days of those paid by the month, or hours of those paid by the hour. */
    public BigDecimal attended(PayBasis basis) {
        return people.stream()
                .filter(PersonMonth::isOnRoster)
                .map(PersonMonth::attendance)
                .filter(attendance -> attendance.basis() == basis && attendance.isEntered())
                .map(PersonMonth.Attended::attended)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Costs own() {
        return sum(PersonMonth::own);
    }

    public Costs all() {
        return sum(PersonMonth::all);
    }

    public Costs corrected() {
        return sum(PersonMonth::corrected);
    }

    private Costs sum(Function<PersonMonth, Costs> of) {
        return people.stream().map(of).reduce(Costs.NONE, Costs::plus);
    }

    public Money paid() {
        return people.stream().map(PersonMonth::paid).reduce(Money.ZERO, Money::plus);
    }
}
