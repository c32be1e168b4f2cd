package publicpost.findings;

import java.time.LocalDate;
import java.util.Map;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule.Severity;

/**
 * Something found to be wrong, and how far it has come.
 *
 * @param caseNumber its own, or of papers the number of their renewal
 * @param person null where it is about nobody
 * @param facts what the check saw, labels and values in order
 * @param dueOn by when it is to be dealt with; null for papers
 * @param investigation null until the town has looked into it
 * @param hearing null until the person was heard
 * @param decision null until it is decided
 * @param closing null while it is open
 */
public record Finding(
        Long id,
        FindingKind kind,
        String caseNumber,
        Subject subject,
        Long person,
        Severity severity,
        LocalDate since,
        LocalDate raisedOn,
        LocalDate dueOn,
        String clause,
        Map<String, String> facts,
        Word investigation,
        Word hearing,
        Decision decision,
        Word closing) {

    /** What somebody wrote, and when. */
    public record Word(String by, LocalDate on, String text) {}

    /**
     * What follows from it.
     *
     * @param ledTo the number of the suspension or exit it led to; null for none
     */
    public record Decision(Outcome outcome, String by, LocalDate on, String reason, String ledTo) {}

    /** How a finding may be decided. */
    public enum Outcome {
        EXPLAINED("说明情况，不作处理"),
        SUSPEND("暂停在岗"),
        EXIT("转入退出"),
        RECOVER("追回补贴");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isOpen() {
        return closing == null;
    }

    /** Whether nothing is paid to the person meanwhile. */
    public boolean holdsPay() {
        return isOpen() && severity == Severity.SEVERE && subject.placement() != null && !kind.isOfPaper();
    }
}
