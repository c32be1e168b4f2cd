package publicpost.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import publicpost.policy.ReviewOption.Kind;

/** What may be decided when a term comes to its end (§二(三)); leaving is always among it. */
public final class TermReview {

    private TermReview() {}

    /**
     * @throws NoFigure when a limit of extensions has no row today
     * @throws IllegalArgumentException when the person was born after the first determination or today
     */
    public static ReviewAnswer of(ReviewQuestion q, PolicyTables tables) {
        var limit = TermLimit.of(q.area(), q.born(), q.category(), q.today(), tables);
        var options = new ArrayList<ReviewOption>();
        var until = Extension.longest(q.area(), q.extensionOpen(), q.termEnds(), limit, q.today(), tables);
        if (until != null) {
            var kind = q.area() == Area.URBAN ? Kind.TO_RETIREMENT : Kind.EXTEND;
            var note = Extension.note(q.area(), q.today(), tables);
            options.add(new ReviewOption(kind, until, clauses(q, limit, tables), note));
        }
        options.add(new ReviewOption(Kind.EXIT, null, List.of(Clause.PAY_AND_TERM), "不延长的期满退出；退出后生活困难的，按规定纳入社会救助范围"));
        return new ReviewAnswer(options, LawThenAndNow.of(q, limit));
    }

    private static List<Clause> clauses(ReviewQuestion q, LimitAnswer limit, PolicyTables tables) {
        var applied = new LinkedHashSet<Clause>();
        applied.add(Clause.PAY_AND_TERM);
        if (q.area() == Area.RURAL) {
            applied.add(tables.figure(Figures.RURAL_EXTENSION_MONTHS, q.today()).clause());
        }
        applied.add(limit.basis());
        return List.copyOf(applied);
    }
}
