package publicpost.policy;

import java.util.List;

/**
 * What one person's month costs, line by line.
 *
 * @param lines the post's subsidy first, also when it is 0.00; of the others only those that cost something
 * @param clauses of the lines, of the funding, and of the minimum wage where it was what counted; each once
 */
public record Subsidy(List<SubsidyLine> lines, List<Clause> clauses) {

    public Subsidy {
        lines = List.copyOf(lines);
        clauses = List.copyOf(clauses);
    }

    public Money amount() {
        return lines.stream().map(SubsidyLine::amount).reduce(Money.ZERO, Money::plus);
    }

    public Shares shares() {
        return lines.stream().map(SubsidyLine::shares).reduce(Shares.ZERO, Shares::plus);
    }
}
