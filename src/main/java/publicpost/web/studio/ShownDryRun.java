package publicpost.web.studio;

import java.time.format.DateTimeFormatter;
import publicpost.calendar.OfficeClock;
import publicpost.dryrun.DryRun;

/**
 * A dry run in the words of the screen.
 *
 * @param standing how far it has come
 * @param months the first and the last of the twelve whose cost is reckoned
 */
record ShownDryRun(DryRun of, String begun, String standing, String months) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");
    private static final int MONTHS = 12;

    static ShownDryRun of(DryRun run) {
        return new ShownDryRun(
                run,
                "%tF %<tR".formatted(run.begunAt().atZone(OfficeClock.ZONE)),
                standing(run),
                "%s至%s"
                        .formatted(
                                MONTH.format(run.firstMonth()),
                                MONTH.format(run.firstMonth().plusMonths(MONTHS - 1))));
    }

    private static String standing(DryRun run) {
        if (run.isUnderWay()) {
            return "正在试算";
        }
        if (run.isStopped()) {
            return "已停止";
        }
        return run.isWhole() ? "已完成" : "没有算完";
    }
}
