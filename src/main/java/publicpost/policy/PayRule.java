package publicpost.policy;

import java.math.BigDecimal;
import java.time.LocalDate;

/** No post pays less than the minimum wage in force (§二(三)). */
public final class PayRule {

    private PayRule() {}

    /**
     * @param pay yuan a month or an hour, as the basis says
     * @throws NoFigure when no minimum wage is known on that day
     */
    public static PayAnswer check(PayBasis basis, BigDecimal pay, LocalDate on, PolicyTables tables) {
        var minimum = tables.figure(basis.minimum(), on);
        return pay.compareTo(minimum.value()) < 0 ? new PayAnswer.BelowMinimum(minimum) : new PayAnswer.Lawful(minimum);
    }
}
