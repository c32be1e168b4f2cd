package publicpost.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * How much likelier a post is drawn by risk than one of which nothing is known. The plan asks for supervision (§三(四))
 * and gives no weights; these are the district's figures (default).
 */
public final class InspectionRiskRule {

    /** Of a post of which nothing is known; so everyone may be drawn. */
    static final int LEAST = 1;

    private static final int MOST_FINDINGS = 3;
    private static final int HALF_YEAR = 183;
    private static final int MOST_HALF_YEARS = 2;

    private InspectionRiskRule() {}

    /**
     * A whole number of at least one; what is found more often or longer ago than its limit adds no more, or one post
     * would be drawn each time.
     */
    public static int weight(InspectionRisk risk, InspectionFigures figures) {
        return LEAST
                + findings(risk) * figures.finding().whole()
                + (risk.alwaysFull() ? figures.full().whole() : 0)
                + (risk.kin() ? figures.kin().whole() : 0)
                + halfYears(risk) * figures.unseen().whole();
    }

    /** Why the weight is more than the least, in the words of the screen. */
    public static List<String> reasons(InspectionRisk risk) {
        var reasons = new ArrayList<String>();
        if (risk.openFindings() > 0) {
            reasons.add("未销号问题 %d 个".formatted(risk.openFindings()));
        }
        if (risk.alwaysFull()) {
            reasons.add("最近三个月都是全勤");
        }
        if (risk.kin()) {
            reasons.add("曾被提示与干部有亲属关系");
        }
        if (halfYears(risk) > 0) {
            reasons.add("%d 天没有查过".formatted(risk.daysUnseen()));
        }
        return List.copyOf(reasons);
    }

    private static int findings(InspectionRisk risk) {
        return Math.min(risk.openFindings(), MOST_FINDINGS);
    }

    private static int halfYears(InspectionRisk risk) {
        return Math.min(risk.daysUnseen() / HALF_YEAR, MOST_HALF_YEARS);
    }
}
