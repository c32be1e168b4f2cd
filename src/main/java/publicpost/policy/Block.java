package publicpost.policy;

/** A fact about a person that stands against a placement until a named officer rebuts it (practice of other districts). */
public enum Block {
    EMPLOYED("已以职工身份参保", Clause.PEER_PRACTICE),
    PENSION("正在领取职工养老金", Clause.PEER_PRACTICE),
    BUSINESS("是企业主、法定代表人或股东", Clause.PEER_PRACTICE),
    PUBLIC_PAYROLL("是公职人员或财政供养人员", Clause.PEER_PRACTICE),
    STUDENT("是全日制在校学生", Clause.PEER_PRACTICE),
    IN_POST("已在公益性岗位上岗", Clause.REAL_NAMES),
    TERM_USED("岗位补贴期限已用满", Clause.PAY_AND_TERM),
    DECEASED("登记为已死亡", Clause.REAL_NAMES),
    INVALID_IDENTITY("身份信息核验不通过", Clause.REAL_NAMES),
    KIN_OF_CADRE("是村（社区）干部亲属，须回避并加强审查", Clause.PEER_PRACTICE);

    private final String label;
    private final Clause clause;

    Block(String label, Clause clause) {
        this.label = label;
        this.clause = clause;
    }

    /** A flag asks for an extra review and stops nobody. */
    public boolean isFlag() {
        return this == KIN_OF_CADRE;
    }

    /** As staff read it. */
    public String label() {
        return label;
    }

    public Clause clause() {
        return clause;
    }
}
