package publicpost.policy;

/** What a line of a subsidy pays for (§三(三)). */
public enum LineKind {
    /** 岗位补贴 */
    POST_SUBSIDY("岗位补贴"),
    /** 社会保险补贴, urban only */
    SOCIAL_INSURANCE("社会保险补贴"),
    /** 意外伤害保险费, rural only */
    ACCIDENT_INSURANCE("意外伤害保险费"),
    /** 第三方管理费 */
    AGENCY_FEE("第三方管理费");

    private final String label;

    LineKind(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
