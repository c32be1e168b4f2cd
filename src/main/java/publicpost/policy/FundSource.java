package publicpost.policy;

/** Who bears a part of the cost of a post (§三(三)). */
public enum FundSource {
    /** 省级 */
    PROVINCE("省级"),
    /** 市级 */
    CITY("市级"),
    /** 区级 */
    ZONE("区级"),
    /** 原资金渠道: urban posts are paid from where they were paid before the plan. */
    URBAN_CHANNEL("原资金渠道");

    private final String label;

    FundSource(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }
}
