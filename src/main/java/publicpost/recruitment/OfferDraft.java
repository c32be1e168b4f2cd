package publicpost.recruitment;

import java.math.BigDecimal;
import java.util.Set;
import publicpost.policy.Area;
import publicpost.policy.PayBasis;

/**
 * One kind of post in an announcement, as the town writes it down.
 *
 * @param pay yuan a month or an hour, by the basis
 * @param hours hours of work a month
 * @param headcount posts of this kind, each of which will stand on a seat of its own
 */
public record OfferDraft(
        String title,
        Area area,
        Set<PostType> types,
        String place,
        String duties,
        PayBasis payBasis,
        BigDecimal pay,
        BigDecimal hours,
        String supervisor,
        int headcount) {}
