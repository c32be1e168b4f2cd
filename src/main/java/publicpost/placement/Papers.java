package publicpost.placement;

import java.time.LocalDate;

/**
 * What must be there before somebody starts (§二(三), §二(四)).
 *
 * @param insurance rural: the accident insurance; null for urban posts
 * @param socialInsuranceFrom urban: from when social insurance is registered; null for rural posts
 */
public record Papers(
        LocalDate startOn,
        Agreement agreement,
        Insurance insurance,
        LocalDate socialInsuranceFrom,
        boolean bankAccountVerified,
        boolean postCodeVerified) {

    /** Service agreement (rural) or labour contract (urban); both days belong to it. */
    public record Agreement(String number, LocalDate signedOn, LocalDate from, LocalDate until) {}

    /** Accident insurance (意外伤害商业保险); both days are covered. */
    public record Insurance(String insurer, String policyNumber, LocalDate from, LocalDate until) {}
}
