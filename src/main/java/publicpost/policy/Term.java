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
        return q.area() == Area.URBAN ? urban(q, left, tables) : rural(q, left, tables);
    }

    private static TermAnswer urban(TermQuestion q, int monthsLeft, PolicyTables tables) {
        var retirement = Retirement.of(q.category(), q.born(), q.today());
        var end = end(q.start(), monthsLeft, retirement.date());
        // frozen: judged with the age and the law of the first determination, whatever the law says today
        var then = Retirement.of(q.category(), q.born(), q.firstDetermination());
        var years = tables.figure(Figures.URBAN_EXTENSION_YEARS, q.today()).whole();
        var open = then.date().isBefore(q.firstDetermination().plusYears(years));
        return new TermAnswer(
                end,
                open ? after(end, retirement.date()) : null,
                open,
                List.of(Clause.PAY_AND_TERM, retirement.basis()),
                List.of("能否延长按初次核定时的年龄和当时的法律判断，不再改变", "延长的截止日按查询当日有效的法律计算（系统默认做法）"));
    }

    private static TermAnswer rural(TermQuestion q, int monthsLeft, PolicyTables tables) {
        var oldest = tables.figure(Figures.RURAL_MAX_AGE, q.today());
        var tooOld = Age.reached(oldest.whole(), q.born());
        var end = end(q.start(), monthsLeft, tooOld);
        var more = tables.figure(Figures.RURAL_EXTENSION_MONTHS, q.today());
        var until = after(end, earlier(end.plusMonths(more.whole()), tooOld));
        return new TermAnswer(
                end,
                until,
                until != null,
                List.of(Clause.PAY_AND_TERM),
                List.of("到期后视情延长须由区级说明理由，每次不超过%d个月，且不超过%d周岁（系统默认做法）".formatted(more.whole(), oldest.whole())));
    }

    private static LocalDate end(LocalDate start, int monthsLeft, LocalDate limit) {
        var end = earlier(start.plusMonths(monthsLeft), limit);
        return end.isBefore(start) ? start : end;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate after(LocalDate end, LocalDate until) {
        return until.isAfter(end) ? until : null;
    }
}
