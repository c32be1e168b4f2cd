package publicpost.policy;

import java.math.BigDecimal;

/**
 * A dated number of the policy.
 *
 * @param unit yuan, months, years, days, working days or percent, in Chinese
 * @param source the clause or notice number it comes from
 * @param standing plan, law, peer or default: only the first two bind
 */
public record Figure(
        String code, BigDecimal value, String unit, String source, String standing, TableEvidence evidence) {

    /** For counts such as ages and months; a fraction is an error. */
    public int whole() {
        return value.intValueExact();
    }

    public Clause clause() {
        return new Clause(source);
    }
}
