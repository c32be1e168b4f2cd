package publicpost.process.replay;

/** What became of a case that happened once more. */
public enum Verdict {
    SAME("经过、结果相同"),
    OTHER_STEPS("结果相同，环节有增减"),
    ELSEWHERE("结果不同"),
    STANDS("停在中途"),
    /** What was on record of it was cleared away meanwhile. */
    GONE("记录已清除");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Verdict of(String endThen, Played now, boolean sameSteps) {
        if (now.end() == null) {
            return STANDS;
        }
        if (!now.end().equals(endThen)) {
            return ELSEWHERE;
        }
        return sameSteps ? SAME : OTHER_STEPS;
    }
}
