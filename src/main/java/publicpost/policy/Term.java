package publicpost.policy;

import java.time.LocalDate;
import java.util.List;

/** How long a post is subsidised and how far that may be extended (§二(三)). */
public final class Term {

    private Term() {}

    /**
     * @return dates are exclusive: the first day no longer subsidised; the end is never before the start
     * @throws NoFigure when the length of the term has no row on the day of the question
     */
    public static TermAnswer of(TermQuestion q, PolicyTables tables) {
        var left = Math.max(0, tables.figure(Figures.TERM_MONTHS, q.today()).whole() - q.monthsUsed());
        var limit = TermLimit.of(q.area(), q.born(), q.category(), q.today(), tables);
        var end = end(q.start(), left, limit.on());
        return q.area() == Area.URBAN ? urban(q, end, limit, tables) : rural(q, end, limit, tables);
    }

    private static TermAnswer urban(TermQuestion q, LocalDate end, LimitAnswer limit, PolicyTables tables) {
        // frozen: judged with the age and the law of the first determination, whatever the law says today
        var then = Retirement.of(q.category(), q.born(), q.firstDetermination());
        var years = tables.figure(Figures.URBAN_EXTENSION_YEARS, q.today()).whole();
        var open = then.date().isBefore(q.firstDetermination().plusYears(years));
        return new TermAnswer(
                end,
                Extension.longest(q.area(), open, end, limit, q.today(), tables),
                open,
                List.of(Clause.PAY_AND_TERM, limit.basis()),
                List.of("能否延长按初次核定时的年龄和当时的法律判断，不再改变", Extension.note(q.area(), q.today(), tables)));
    }

    private static TermAnswer rural(TermQuestion q, LocalDate end, LimitAnswer limit, PolicyTables tables) {
        var until = Extension.longest(q.area(), true, end, limit, q.today(), tables);
        var notes = List.of(Extension.note(q.area(), q.today(), tables));
        return new TermAnswer(end, until, until != null, List.of(Clause.PAY_AND_TERM), notes);
    }

    private static LocalDate end(LocalDate start, int monthsLeft, LocalDate limit) {
        var full = start.plusMonths(monthsLeft);
        var end = full.isBefore(limit) ? full : limit;
        return end.isBefore(start) ? start : end;
    }
}
