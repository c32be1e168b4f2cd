package publicpost.process;

import java.util.List;
import publicpost.sheets.Document;

/**
 * What of the months, the year's money and the debts an office may see and do.
 *
 * @param towns their codes
 * @param village the one village it may see of them; null for all
 * @param money whether amounts and accounts are its business
 * @param role what it is in the payment
 */
public record Sight(List<String> towns, String village, boolean money, Role role) {

    public enum Role {
        DISTRICT,
        FINANCE,
        TOWN,
        AGENCY,
        VILLAGE
    }

    public boolean wholeTown() {
        return village == null;
    }

    /** Stops a calculation and lets it go on. */
    public boolean maySteer() {
        return role == Role.DISTRICT || role == Role.TOWN;
    }

    /** A village prints what concerns its own people, the agency what has no amounts in it. */
    public boolean mayPrint(Document document) {
        return switch (role) {
            case DISTRICT, FINANCE, TOWN -> true;
            case VILLAGE -> document != Document.FUNDING && document != Document.LEDGER;
            case AGENCY -> !document.needsAmounts();
        };
    }

    /** The files for the bank carry whole accounts. */
    public boolean mayFetchPayments() {
        return role == Role.DISTRICT || role == Role.FINANCE;
    }

    /** The year's money and the debts. */
    public boolean mayLookAtFunds() {
        return money && wholeTown();
    }

    /** Of the plan, the people or the money there is nothing left that would be the agency's business. */
    public boolean hasBoard() {
        return role != Role.AGENCY;
    }

    /** Gives money, and says how much an exit takes back. */
    public boolean mayDecideOnFunds() {
        return role == Role.DISTRICT;
    }

    public boolean mayRecordRecoveries() {
        return role == Role.DISTRICT || role == Role.FINANCE;
    }
}
