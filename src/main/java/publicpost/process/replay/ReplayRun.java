package publicpost.process.replay;

import java.time.Instant;

/**
 * A draft tried out on cases that are over, and how far it has come.
 *
 * @param fingerprint of the files as they were when it was begun
 * @param process null for cases of every process
 * @param asked how many of the latest
 * @param total how many there were
 * @param why it failed; null where it did not
 * @param finishedAt null until it is done
 */
public record ReplayRun(
        long id,
        long draft,
        String fingerprint,
        String process,
        int asked,
        int total,
        int done,
        State state,
        String why,
        String begunBy,
        Instant begunAt,
        Instant finishedAt) {

    /** Whether it goes on. */
    public enum State {
        RUNNING("正在重演"),
        STOPPED("已停止"),
        DONE("已完成"),
        FAILED("中断");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isUnderWay() {
        return state == State.RUNNING;
    }

    /** Whether it can be let go on. */
    public boolean stands() {
        return state == State.STOPPED || state == State.FAILED;
    }
}
