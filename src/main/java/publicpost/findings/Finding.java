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
 * @param stage what it waits for, while it is open
 * @param investigation null until the town has looked into it
 * @param hearing null until the person was heard, or it is known why not
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
        Stage stage,
        Word investigation,
        Hearing hearing,
        Decision decision,
        Word closing) {

    /** What somebody wrote, and when. */
    public record Word(String by, LocalDate on, String text) {}

    /** What the person said, or why nobody could say anything. */
    public record Hearing(String by, LocalDate on, Way way, String text) {}

    /** How somebody was heard, or why not. */
    public enum Way {
        IN_PERSON("当面陈述"),
        PHONE("电话陈述"),
        WRITTEN("书面陈述"),
        DECEASED("本人已死亡，无法听取"),
        UNREACHED("两次联系不上，无法听取");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean isHeard() {
            return this != DECEASED && this != UNREACHED;
        }
    }

    /**
     * What follows from it.
     *
     * @param ledTo the number of the suspension or exit it led to; null for none
     */
    public record Decision(Outcome outcome, String by, LocalDate on, String reason, String ledTo) {}

    /** What a finding waits for. */
    public enum Stage {
        INVESTIGATE("待调查核实"),
        HEAR("待听取本人意见"),
        DECIDE("待决定处理"),
        CONFIRM("待确认销号");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

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

    /** Whether a case of that number is a finding: its number says so, without a look into the tables. */
    public static boolean numbers(String caseNumber) {
        return caseNumber.startsWith("HC");
    }

    /** Whether it is about somebody in post, who is heard before it is decided. */
    public boolean isOfSomebody() {
        return subject.placement() != null;
    }

    /** Whether it is about a whole town, or what the town itself left undone, so that the district looks into it. */
    public boolean isOfTown() {
        return !isOfSomebody() && (kind.isOfTown() || subject.post() == null && subject.village() == null);
    }

    /** How far it has come, as the screens say it. */
    public String inWords() {
        if (!isOpen()) {
            return "已销号";
        }
        return kind.isOfPaper() ? "待续办" : stage.label();
    }

    public boolean isOpen() {
        return closing == null;
    }

    /** Whether nothing is paid to the person meanwhile. */
    public boolean holdsPay() {
        return isOpen() && severity == Severity.SEVERE && subject.placement() != null && !kind.isOfPaper();
    }
}
