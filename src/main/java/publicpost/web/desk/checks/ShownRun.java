package publicpost.web.desk.checks;

import publicpost.calendar.OfficeClock;
import publicpost.checks.CheckRun;
import publicpost.offices.Offices;

/**
 * A look in the words of the screen.
 *
 * @param where the town, or every one
 * @param standing how far it has come
 * @param steered whether whoever looks at the page may stop it or let it go on
 */
record ShownRun(
        long id,
        String begun,
        String by,
        String cause,
        String where,
        String standing,
        int done,
        int total,
        int failed,
        int raised,
        boolean underWay,
        boolean stopped,
        boolean steered) {

    static ShownRun of(CheckRun run, Offices offices, boolean steered) {
        return new ShownRun(
                run.id(),
                "%tF %<tR".formatted(run.begunAt().atZone(OfficeClock.ZONE)),
                run.cause() == CheckRun.Cause.NIGHTLY ? "" : offices.nameOf(run.begunBy()),
                run.cause().label(),
                run.town() == null ? "全部镇（街道）" : offices.nameOf(run.town()),
                standing(run),
                run.done(),
                run.total(),
                run.failed(),
                run.raised(),
                run.isUnderWay(),
                run.isStopped(),
                steered);
    }

    private static String standing(CheckRun run) {
        if (run.isUnderWay()) {
            return "正在核查";
        }
        return run.isStopped() ? "已停止" : "已完成";
    }
}
