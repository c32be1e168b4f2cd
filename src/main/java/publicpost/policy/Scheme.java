package publicpost.policy;

/** The rules a person in post was placed under. */
public enum Scheme {
    PLAN("本方案", Clause.PAY_AND_TERM),
    EARLIER("原有公益性岗位", Clause.EARLIER_POSTS),
    VETERAN("退役士兵专项公益性岗位", Clause.EARLIER_POSTS);

    private final String label;
    private final Clause clause;

    Scheme(String label, Clause clause) {
        this.label = label;
        this.clause = clause;
    }

    /** As staff read it. */
    public String label() {
        return label;
    }

    public Clause clause() {
        return clause;
    }

    /** Posts for veterans follow rules of their own, which say how long. */
    public boolean hasTerm() {
        return this != VETERAN;
    }
}
