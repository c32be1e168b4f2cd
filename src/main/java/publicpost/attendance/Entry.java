package publicpost.attendance;

import java.math.BigDecimal;
import publicpost.policy.Money;

/**
 * What a unit enters for one person.
 *
 * @param row id of the row of attendance
 * @param required days of the whole month, or the post's monthly hours
 * @param attended days or hours
 */
public record Entry(
        Long row, BigDecimal required, BigDecimal attended, Money unitContributions, Money premium, String remark) {}
