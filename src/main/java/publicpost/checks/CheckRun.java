package publicpost.checks;

import java.time.Instant;

/**
 * One look by all checks, and how far it has come.
 *
 * @param town null for every town
 * @param total checks times towns
 * @param failed of those done, how many broke off and found nothing
 * @param raised how many findings were new
 * @param finishedAt null until all are done
 */
public record CheckRun(
        Long id,
        String town,
        Cause cause,
        String begunBy,
        Instant begunAt,
        int total,
        int done,
        int failed,
        int raised,
        boolean stopAsked,
        Instant finishedAt) {

    /** Why somebody looked. */
    public enum Cause {
        NIGHTLY("每日核查"),
        ASKED("人工核查"),
        PAY_SHEET("核算补贴前核查");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isUnderWay() {
        return finishedAt == null && !stopAsked;
    }

    public boolean isStopped() {
        return finishedAt == null && stopAsked;
    }
}
