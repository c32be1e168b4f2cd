package publicpost.process.modelcheck;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationHelper;
import org.camunda.bpm.engine.impl.util.ParseUtil;

/** Times of a model as the engine itself would read them, and whether they make sense here. */
final class EngineTimes {

    /** No step, no case and nothing kept of one is meant to last longer; and far beyond it the engine's calendar ends. */
    static final int MOST_YEARS = 10;

    /** What a retry is to wait at the longest: the case stands still meanwhile. */
    private static final Period LONGEST_PAUSE = Period.ofDays(1);

    /** The last day that every month has. */
    static final int SHORTEST_MONTH = 28;

    private static final int MOST_DAYS = MOST_YEARS * 365;

    private EngineTimes() {}

    /** Days, months or years from when a step begins. */
    static boolean isTerm(String text) {
        return isPeriod(text)
                && read(() -> new DueDateBusinessCalendar().resolveDuedate(text, now()))
                        .filter(due -> isWithin(due, Period.ofYears(MOST_YEARS)))
                        .isPresent();
    }

    private static boolean isPeriod(String text) {
        try {
            Period.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** For how many days the history of a case is kept after its end. */
    static boolean isTimeToLive(String text) {
        return read(() -> ParseUtil.parseHistoryTimeToLive(text))
                .filter(days -> days > 0 && days <= MOST_DAYS)
                .isPresent();
    }

    /** At least one more attempt, after a pause such as that of {@code R3/PT1M}. */
    static boolean isRetry(String text) {
        return read(() -> new DurationHelper(text, now()))
                .filter(cycle -> cycle.isRepeat() && cycle.getTimes() > 0)
                .flatMap(cycle -> read(() -> cycle.getDateAfter(now())))
                .filter(next -> isWithin(next, LONGEST_PAUSE))
                .isPresent();
    }

    /** An hour of days that come about. */
    static boolean isCycle(String text) {
        return read(() -> new CycleBusinessCalendar().resolveDuedate(text, now()))
                .filter(next -> isWithin(next, Period.ofYears(MOST_YEARS)))
                .isPresent();
    }

    private static boolean isWithin(Date date, Period longest) {
        var last = now().toInstant().atOffset(ZoneOffset.UTC).plus(longest).toInstant();
        return date.after(now()) && !date.toInstant().isAfter(last);
    }

    /** Any day will do, so that a model is not good today and bad tomorrow. */
    private static Date now() {
        return Date.from(Instant.parse("2022-01-01T00:00:00Z"));
    }

    /** The engine says by various exceptions that it cannot read something. */
    private static <T> Optional<T> read(Callable<T> reading) {
        try {
            return Optional.ofNullable(reading.call());
        } catch (Exception unreadable) {
            return Optional.empty();
        }
    }
}
