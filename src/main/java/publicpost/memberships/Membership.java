package publicpost.memberships;

import java.time.LocalDate;

/**
 * That somebody is on a list.
 *
 * @param group code of the target group
 * @param lapsesOn the last day on which it counts; null when the list names none
 * @param office that keeps the list
 */
public record Membership(String group, String listName, LocalDate listDate, LocalDate lapsesOn, String office) {

    public boolean holdsOn(LocalDate day) {
        return lapsesOn == null || !lapsesOn.isBefore(day);
    }
}
