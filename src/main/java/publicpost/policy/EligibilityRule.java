package publicpost.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Says who may be placed and why (§二(一)), and who goes first (§一(三)). */
public final class EligibilityRule {

    private EligibilityRule() {}

    /**
     * @param on the day of application or approval: it fixes the age, the law and the rows of the tables
     * @throws NoFigure when an age limit has no row on that day
     * @throws IllegalArgumentException when the person was born after that day
     */
    public static Eligibility check(Applicant person, LocalDate on, PolicyTables tables) {
        var limits = AgeLimits.of(person, on, tables);
        var answer = tables.groupsOf(question(person, on, limits));
        var groups = answer.groups();
        var flags = found(person, true);
        var blocks = found(person, false);
        var reasons = new ArrayList<>(limits.reasons());
        if (groups.isEmpty()) {
            reasons.add(new Reason("NO_GROUP", "不属于任何安置对象类别", Clause.WHO_MAY_BE_PLACED));
        }
        blocks.forEach(block -> reasons.add(new Reason(block.name(), block.label(), block.clause())));
        var warnings = Stream.concat(
                        limits.warnings(groups).stream(), flags.stream().map(EligibilityRule::review))
                .toList();
        var priority = groups.stream()
                .map(TargetGroup::priority)
                .min(Priority::compareTo)
                .orElse(null);
        var clauses = clauses(groups, limits, reasons, warnings);
        return reasons.isEmpty()
                ? new Eligible(groups, priority, flags, warnings, clauses, answer.evidence())
                : new NotEligible(groups, priority, blocks, flags, reasons, warnings, clauses, answer.evidence());
    }

    static GroupQuestion question(Applicant person, LocalDate on, AgeLimits limits) {
        return new GroupQuestion(
                person.area(),
                person.sex(),
                limits.age(),
                person.memberships(),
                person.unemployedRegistered(),
                limits.beforeRetirement(),
                on);
    }

    private static List<Block> found(Applicant person, boolean flag) {
        return person.blocks().stream()
                .filter(block -> block.isFlag() == flag)
                .sorted()
                .toList();
    }

    private static Reason review(Block flag) {
        return new Reason(flag.name(), flag.label(), flag.clause());
    }

    private static List<Clause> clauses(
            List<TargetGroup> groups, AgeLimits limits, List<Reason> reasons, List<Reason> warnings) {
        var applied = new LinkedHashSet<Clause>();
        applied.add(Clause.WHO_MAY_BE_PLACED);
        groups.forEach(group -> applied.add(group.clause()));
        if (!groups.isEmpty()) {
            applied.add(Clause.ANNUAL_PLAN);
        }
        applied.addAll(limits.law());
        reasons.forEach(reason -> applied.add(reason.clause()));
        warnings.forEach(warning -> applied.add(warning.clause()));
        return List.copyOf(applied);
    }
}
