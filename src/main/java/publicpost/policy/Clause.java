package publicpost.policy;

import java.util.Objects;

/**
 * Where a rule stands: a place in the 2022 plan ("§二(三)") or, where the plan is silent, the law or practice followed.
 *
 * @param cite as shown to people and stored with decisions; never blank
 */
public record Clause(String cite) {

    /** What the places that begin with § are in. */
    public static final String PLAN = "《威海火炬高技术产业开发区城乡公益性岗位扩容提质行动实施方案》";

    public static final Clause ANNUAL_PLAN = new Clause("§一(三)");
    public static final Clause WHO_MAY_BE_PLACED = new Clause("§二(一)");
    public static final Clause POSTS = new Clause("§二(二)");
    public static final Clause PAY_AND_TERM = new Clause("§二(三)");
    public static final Clause ORDER_OF_STEPS = new Clause("§二(四)");
    public static final Clause REAL_NAMES = new Clause("§二(五)");
    public static final Clause FUNDING = new Clause("§三(三)");
    /** The paragraph without a number after the last item: 原有公益性岗位. */
    public static final Clause EARLIER_POSTS = new Clause("§三(四)末段");

    public static final Clause FIRST_DAY_NOT_COUNTED = new Clause("民法典第201条");
    public static final Clause LAST_DAY_ROLLS = new Clause("民法典第203条");
    public static final Clause RETIREMENT_BEFORE_2025 = new Clause("国发〔1978〕104号");
    public static final Clause RETIREMENT_SINCE_2025 = new Clause("全国人大常委会关于实施渐进式延迟法定退休年龄的决定");
    public static final Clause HARDSHIP = new Clause("山东省就业促进条例第42条");
    public static final Clause SOCIAL_INSURANCE = new Clause("山东省就业促进条例第44条");
    public static final Clause DISABLED_QUOTA = new Clause("山东省实施《残疾人保障法》办法第34条");
    public static final Clause NATIONAL_PRACTICE = new Clause("人社部发〔2019〕124号");
    public static final Clause PEER_PRACTICE = new Clause("省内其他区县做法");
    public static final Clause OUR_DEFAULT = new Clause("系统默认值");

    public Clause {
        Objects.requireNonNull(cite);
        if (cite.isBlank()) {
            throw new IllegalArgumentException("a clause without a place");
        }
    }

    /** Whether it is a place in the plan itself, not a law or a practice beside it. */
    public boolean inPlan() {
        return cite.startsWith("§");
    }

    @Override
    public String toString() {
        return cite;
    }
}
