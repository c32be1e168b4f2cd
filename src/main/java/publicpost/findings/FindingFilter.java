package publicpost.findings;

import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule.Severity;

/**
 * Which findings are asked for.
 *
 * @param town its code; empty for all in reach
 * @param kind null for all
 * @param severity null for both
 * @param number how the case number begins; empty for all
 */
public record FindingFilter(String town, FindingKind kind, Severity severity, State state, String number) {

    public static final FindingFilter OPEN = new FindingFilter("", null, null, State.OPEN, "");

    /** Whether they are dealt with. */
    public enum State {
        OPEN("未销号"),
        OVERDUE("已逾期"),
        CLOSED("已销号"),
        ALL("全部");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
