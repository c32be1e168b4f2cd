package publicpost.policy;

/** What may be found to be wrong in post (§二(五), §三(二)): each has a row of the table that says from what on, and how grave it is. */
public enum FindingKind {
    /** In a rural post without accident insurance; followed by its renewal. */
    UNCOVERED("没有意外伤害保险"),
    /** Likewise. */
    UNSIGNED("没有有效协议"),
    TWO_POSTS("一人在两个岗位"),
    SHARED_ACCOUNT("多人共用一个银行账户"),
    SHARED_PHONE("多人共用一个电话"),
    ONE_BRANCH("账户集中在一个网点"),
    ATTENDED_OUT_OF_POST("不在岗期间有出勤"),
    FULL_ATTENDANCE("同一负责人的岗位月月全勤"),
    PAID_AFTER_TERM("期满后仍发补贴"),
    VACANT("岗位空缺逾期未报"),
    KIN_SHARE("村干部亲属比例过高"),
    DECEASED("已经死亡"),
    ATTENDED_AFTER_DEATH("死亡之后有出勤"),
    PENSION("领取职工养老金"),
    EMPLOYED("在其他单位参保就业"),
    BUSINESS("有工商登记"),
    PUBLIC_PAYROLL("由财政供养"),
    KIN_OF_CADRE("村干部亲属"),
    NOT_ON_REGISTER("已不在认定名单上"),
    NEAR_MATCH("名单上有疑似同一人"),
    SUBSTITUTE("督导发现顶岗替岗"),
    ABSENT_AT_INSPECTION("督导发现脱岗"),
    PROVINCE_DIFFERS("与省系统不一致");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** Whether it is the town's own duty that was neglected: it reports empty posts. */
    public boolean isOfTown() {
        return this == VACANT;
    }

    /** Whether it is a paper that ran out: found and closed with its renewal, and without a case of its own. */
    public boolean isOfPaper() {
        return this == UNCOVERED || this == UNSIGNED;
    }
}
