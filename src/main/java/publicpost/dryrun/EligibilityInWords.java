package publicpost.dryrun;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import publicpost.policy.Eligibility;
import publicpost.policy.Priority;
import publicpost.policy.Reason;
import publicpost.policy.TargetGroup;

/** An answer of the rules without anything that says who it is about: no dates, and not what an office found. */
final class EligibilityInWords {

    private static final Map<String, String> REASONS = Map.of(
            "NO_GROUP", "不属于任何安置对象类别",
            "TOO_YOUNG", "低于最低年龄",
            "TOO_OLD", "超过最高年龄",
            "RETIRED", "已达到法定退休年龄",
            "TERM_USED", "岗位补贴期限已用满");

    private EligibilityInWords() {}

    static String of(Eligibility answer) {
        return answer.eligible() ? "符合：" + groups(answer) : "不符合：" + reasons(answer);
    }

    private static String groups(Eligibility answer) {
        var groups = answer.groups().stream().map(TargetGroup::label).collect(joining("、"));
        return groups + (answer.priority() == Priority.FOUR_PLUS_TWO ? "（优先安置）" : "（其他）");
    }

    private static String reasons(Eligibility answer) {
        return answer.reasons().stream()
                .map(Reason::code)
                .map(code -> REASONS.getOrDefault(code, "有不予安置的情形"))
                .distinct()
                .collect(joining("；"));
    }
}
