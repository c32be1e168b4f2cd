package publicpost.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What is paid for one person's month, and who bears it (§二(三), §三(三)). */
public final class SubsidyRule {

    /** A line before it is known who bears it. */
    private record Cost(LineKind kind, Money amount, Clause clause) {}

    private SubsidyRule() {}

    /**
     * The post's subsidy, what the area adds to it, and the agency's fee. A cost that the area does not know counts for
     * nothing.
     */
    public static Subsidy of(SubsidyFacts facts, SubsidyFigures figures) {
        var lines = shared(costs(facts, figures), facts, figures);
        return new Subsidy(lines, clauses(lines, facts, figures));
    }

    /** Yuan a month or an hour that counts: the post's or the month's minimum wage, whichever is more. */
    public static Money standard(SubsidyFacts facts, SubsidyFigures figures) {
        return facts.standard().max(minimum(facts, figures));
    }

    private static List<Cost> costs(SubsidyFacts facts, SubsidyFigures figures) {
        var costs = new ArrayList<Cost>();
        costs.add(new Cost(LineKind.POST_SUBSIDY, postSubsidy(facts, figures), Clause.PAY_AND_TERM));
        costs.add(added(facts));
        costs.add(new Cost(LineKind.AGENCY_FEE, facts.agencyFee(), Clause.FUNDING));
        costs.removeIf(
                cost -> cost.kind() != LineKind.POST_SUBSIDY && cost.amount().isZero());
        return costs;
    }

    private static Cost added(SubsidyFacts facts) {
        return facts.area() == Area.URBAN
                ? new Cost(LineKind.SOCIAL_INSURANCE, facts.unitContributions(), Clause.SOCIAL_INSURANCE)
                : new Cost(LineKind.ACCIDENT_INSURANCE, facts.premium(), Clause.PAY_AND_TERM);
    }

    private static Money postSubsidy(SubsidyFacts facts, SubsidyFigures figures) {
        var standard = standard(facts, figures);
        return facts.basis() == PayBasis.MONTHLY ? ofMonth(facts, standard) : ofHours(facts, standard);
    }

    /**
     * The smaller of attended ÷ required and days in post ÷ days in the month. As the whole month is required, who
     * comes or leaves within it earns only what was attended anyway; the days in post are a ceiling, and so that it is
     * never more than the standard. The fractions are compared and not computed, so that only the amount is rounded.
     */
    private static Money ofMonth(SubsidyFacts facts, Money standard) {
        var inPost = BigDecimal.valueOf(facts.daysInPost());
        var inMonth = BigDecimal.valueOf(facts.daysInMonth());
        var byAttendance = facts.attended().multiply(inMonth);
        var byDays = inPost.multiply(facts.required());
        return byAttendance.compareTo(byDays) <= 0
                ? standard.portion(facts.attended(), facts.required())
                : standard.portion(inPost, inMonth);
    }

    /** The post's monthly hours are a ceiling. */
    private static Money ofHours(SubsidyFacts facts, Money standard) {
        return facts.daysInPost() == 0
                ? Money.ZERO
                : standard.times(facts.attended().min(facts.required()));
    }

    /**
     * Each line bears what it adds to the split of all lines up to it: so the province's part is used up in their
     * order, and no cent is lost or gained by rounding them one by one.
     */
    private static List<SubsidyLine> shared(List<Cost> costs, SubsidyFacts facts, SubsidyFigures figures) {
        var lines = new ArrayList<SubsidyLine>();
        var cost = Money.ZERO;
        var before = Shares.ZERO;
        for (var one : costs) {
            cost = cost.plus(one.amount());
            var after = Funding.split(facts.area(), cost, facts.provinceLeft(), figures);
            lines.add(new SubsidyLine(one.kind(), one.amount(), after.minus(before), one.clause()));
            before = after;
        }
        return lines;
    }

    private static List<Clause> clauses(List<SubsidyLine> lines, SubsidyFacts facts, SubsidyFigures figures) {
        var clauses = new LinkedHashSet<Clause>();
        lines.forEach(line -> clauses.add(line.clause()));
        clauses.add(Clause.FUNDING);
        if (facts.standard().compareTo(minimum(facts, figures)) < 0) {
            clauses.add(figures.minimum(facts.basis()).clause());
        }
        return List.copyOf(clauses);
    }

    private static Money minimum(SubsidyFacts facts, SubsidyFigures figures) {
        return Money.of(figures.minimum(facts.basis()).value());
    }
}
