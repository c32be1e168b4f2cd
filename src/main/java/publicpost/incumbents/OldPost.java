package publicpost.incumbents;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import publicpost.policy.PayBasis;
import publicpost.policy.Scheme;

/**
 * What somebody was placed on under an earlier scheme.
 *
 * @param endsOn the last day; null for veterans whose rules know none
 * @param monthsUsed whole months of subsidy so far
 * @param standard yuan a month or an hour, by the basis
 */
@Embeddable
public record OldPost(
        @Enumerated(STRING) Scheme scheme,
        @Column(name = "post_title") String title,
        String place,
        LocalDate startedOn,
        LocalDate endsOn,
        int monthsUsed,
        BigDecimal standard,
        @Enumerated(STRING) PayBasis payBasis) {

    /** The first day after it; null where the rules know no end. */
    public LocalDate oldEnd() {
        return endsOn == null ? null : endsOn.plusDays(1);
    }
}
