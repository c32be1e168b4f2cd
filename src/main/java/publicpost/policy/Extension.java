package publicpost.policy;

import java.time.LocalDate;

/** How far the end of a term may be moved out by a decision (§二(三)). */
final class Extension {

    private Extension() {}

    /**
     * @param open urban: whether the person was near enough to retirement at the first determination
     * @param ends the present end; it and the answer are the first day no longer subsidised
     * @param limit by the law of that day
     * @return null when there is none
     */
    static LocalDate longest(Area area, boolean open, LocalDate ends, LimitAnswer limit, LocalDate on, PolicyTables t) {
        var until = area == Area.URBAN ? toRetirement(open, ends, limit) : asFits(ends, limit, on, t);
        return until.isAfter(ends) ? until : null;
    }

    private static LocalDate toRetirement(boolean open, LocalDate ends, LimitAnswer limit) {
        return open ? limit.on() : ends;
    }

    private static LocalDate asFits(LocalDate ends, LimitAnswer limit, LocalDate on, PolicyTables tables) {
        var until = ends.plusMonths(
                tables.figure(Figures.RURAL_EXTENSION_MONTHS, on).whole());
        return until.isBefore(limit.on()) ? until : limit.on();
    }

    /** What the longest extension rests on, for people. */
    static String note(Area area, LocalDate on, PolicyTables tables) {
        return area == Area.URBAN
                ? "延长的截止日按查询当日有效的法律计算（系统默认做法）"
                : "到期后视情延长须由区级说明理由，每次不超过%d个月，且不超过%d周岁（系统默认做法）"
                        .formatted(
                                tables.figure(Figures.RURAL_EXTENSION_MONTHS, on)
                                        .whole(),
                                tables.figure(Figures.RURAL_MAX_AGE, on).whole());
    }
}
