package publicpost.web.desk.checks;

import java.util.Map;
import publicpost.policy.FindingRule;

/**
 * A row of the table of checks in the words of the screen.
 *
 * @param reach from what on something is found, and over how many months; empty where one case is enough
 */
record ShownRule(
        String check,
        boolean on,
        String severity,
        boolean severe,
        String reach,
        String days,
        String clause,
        String standing) {

    private static final Map<String, String> STANDINGS =
            Map.of("plan", "方案", "law", "法律", "peer", "其他区县做法", "default", "系统默认值");

    static ShownRule of(FindingRule rule) {
        return new ShownRule(
                rule.kind().label(),
                rule.enabled(),
                rule.severity().label(),
                rule.severity() == FindingRule.Severity.SEVERE,
                reach(rule),
                "%d 天".formatted(rule.days()),
                rule.clause().cite(),
                STANDINGS.getOrDefault(rule.standing(), rule.standing()));
    }

    private static String reach(FindingRule rule) {
        if (rule.threshold() == null) {
            return "";
        }
        var reached = "%s %s".formatted(rule.threshold().toPlainString(), rule.unit());
        return rule.months() == null ? reached : "%s，连续 %d 个月".formatted(reached, rule.months());
    }
}
