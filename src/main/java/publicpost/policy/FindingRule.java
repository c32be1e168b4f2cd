package publicpost.policy;

import java.math.BigDecimal;

/**
 * When a check counts, for one town on one day.
 *
 * @param enabled whether the check is on there
 * @param threshold from what on something is found, in the unit; null where one case is enough
 * @param unit in Chinese; empty without a threshold
 * @param months how many months are looked back on; null where it does not matter
 * @param days calendar days in which it is to be dealt with
 * @param standing plan, law, peer or default: only the first two bind
 */
public record FindingRule(
        FindingKind kind,
        boolean enabled,
        Severity severity,
        BigDecimal threshold,
        String unit,
        Integer months,
        int days,
        Clause clause,
        String standing,
        TableEvidence evidence) {

    /** How grave it is. */
    public enum Severity {
        /** Nothing is paid to the person until it is closed. */
        SEVERE("严重"),
        NORMAL("一般");

        private final String label;

        Severity(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether a count or a percentage is as much as is needed. */
    public boolean isReachedBy(BigDecimal measured) {
        return threshold == null || measured.compareTo(threshold) >= 0;
    }
}
