package publicpost.policy;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/** What a clause says, in a sentence: its number alone tells nobody anything. */
public final class ClauseWords {

    private static final Map<Clause, String> SAYS = Map.ofEntries(
            entry(Clause.ANNUAL_PLAN, "优先安置“4+2”类群体；还有空余岗位时，再安置其他就业困难群体。"),
            entry(
                    Clause.WHO_MAY_BE_PLACED,
                    "乡村岗位主要安置脱贫享受政策人口、农村低收入人口、农村残疾人、45至70周岁的农村大龄人员；" + "城镇岗位主要安置零就业家庭人员和大龄失业人员（女45周岁、男55周岁以上至法定退休年龄）。"),
            entry(Clause.PAY_AND_TERM, "岗位补贴一般不超过3年；乡村到期可视情适当延长，城镇距法定退休年龄不足5年的可延长到退休。"),
            entry(Clause.REAL_NAMES, "岗位和人员实行“双实名”管理，防止虚报冒领、吃空饷。"),
            entry(Clause.RETIREMENT_BEFORE_2025, "男60周岁、女干部55周岁、女工人50周岁退休。"),
            entry(Clause.RETIREMENT_SINCE_2025, "从2025年起用15年逐步延迟退休：男到63周岁，女按原来的类别到58周岁或55周岁。"),
            entry(Clause.NATIONAL_PRACTICE, "公益性岗位期满后，只有少数大龄、残疾等困难人员可以再安置，次数有限。"),
            entry(new Clause("劳动法第15条"), "用人单位不得招用未满16周岁的未成年人。"),
            entry(Clause.PEER_PRACTICE, "方案没有写明，参照省内其他区县的做法。"),
            entry(Clause.OUR_DEFAULT, "方案没有写明，按系统默认值测算。"));

    private ClauseWords() {}

    /**
     * As a letter says it: in which document, where, and what it says there.
     *
     * @param cites of the clauses applied
     */
    public static String inFull(List<String> cites) {
        return cites.stream().map(Clause::new).map(ClauseWords::inFull).collect(joining("；"));
    }

    private static String inFull(Clause clause) {
        var says = of(clause);
        var where = clause.inPlan() ? Clause.PLAN + clause.cite() : clause.cite();
        return says == null ? where : "%s（%s）".formatted(where, says.replaceFirst("。$", ""));
    }

    /** Null for one that only a later table names. */
    public static String of(Clause clause) {
        return SAYS.get(clause);
    }
}
