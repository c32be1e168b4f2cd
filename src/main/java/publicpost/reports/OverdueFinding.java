package publicpost.reports;

import java.time.LocalDate;
import publicpost.policy.FindingKind;

/**
 * A finding that ought to have been closed.
 *
 * @param days since the day it was due
 * @param waitsFor whose turn it is
 */
public record OverdueFinding(
        String caseNumber,
        FindingKind kind,
        String town,
        LocalDate raisedOn,
        LocalDate dueOn,
        int days,
        Turn waitsFor) {

    /** What is to be done next, and by whom. */
    public enum Turn {
        INVESTIGATE("镇（街道）调查核实"),
        HEAR("镇（街道）听取本人意见"),
        DECIDE("区级决定处理"),
        CLOSE("区级确认销号");

        private final String label;

        Turn(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
