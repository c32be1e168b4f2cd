package publicpost.web.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Refused;
import publicpost.process.CaseDoor;
import publicpost.process.Officer;
import publicpost.process.Timers;
import publicpost.watch.Watch;
import publicpost.web.audit.Unrecorded;

/**
 * Lets whoever tries the demo go on to a later day: nobody takes a person from announcement to post in one sitting when
 * windows and notices last for days. There is no way back, or records would lie in the future.
 */
@Unrecorded("the database records that the day was moved")
@RestController
@Profile("demo")
@RequestMapping("/api/demo/day")
class DemoDay {

    private static final int SHOWN = 20;
    private static final int MOST_MONTHS = 12;
    private static final int WATCH_HOUR = 6;

    private final OfficeClock clock;
    private final Timers timers;
    private final Watch watch;
    private final CaseDoor door;

    DemoDay(OfficeClock clock, Timers timers, Watch watch, CaseDoor door) {
        this.clock = clock;
        this.timers = timers;
        this.watch = watch;
        this.door = door;
    }

    /**
     * The day the office lives in.
     *
     * @param shiftedBy days after the machine's day
     * @param nextTimerDay the next day on which a timer fires or something in the tables falls due; null when there is none
     * @param busy whether steps that have become due are still being done
     */
    record Day(
            LocalDate day,
            LocalDateTime now,
            long shiftedBy,
            LocalDate nextTimerDay,
            List<Awaited> timers,
            boolean busy) {}

    record Awaited(String caseNumber, String step, LocalDateTime at, boolean due) {}

    record Move(LocalDate to) {}

    @GetMapping
    Day day(Officer officer) {
        var now = LocalDateTime.now(clock);
        var awaited = Stream.concat(timers(now, officer), dates())
                .sorted(Comparator.comparing(Awaited::at))
                .limit(SHOWN)
                .toList();
        var next = awaited.stream()
                .filter(timer -> !timer.due())
                .map(timer -> dayThatFires(timer.at(), now))
                .findFirst()
                .orElse(null);
        return new Day(now.toLocalDate(), now, clock.shift().toDays(), next, awaited, timers.busy());
    }

    /** Everybody sees that something comes, and the number of a case only who may open it. */
    private Stream<Awaited> timers(LocalDateTime now, Officer officer) {
        return timers.next(SHOWN).stream()
                .map(timer -> new Awaited(
                        door.shows(timer.caseNumber(), officer) ? timer.caseNumber() : "",
                        timer.step(),
                        timer.at(),
                        !timer.at().isAfter(now)));
    }

    /** What the watch will find on its mornings. */
    private Stream<Awaited> dates() {
        return watch.comingDays(SHOWN).stream()
                .map(day -> new Awaited("", "每日巡查：期限、协议、保险或名单到期", day.atTime(WATCH_HOUR, 0), false));
    }

    /** The time of day stays what it is, so a timer of later that day fires on the day after. */
    private static LocalDate dayThatFires(LocalDateTime timer, LocalDateTime now) {
        var sameDay = timer.toLocalDate();
        return timer.toLocalTime().isAfter(now.toLocalTime()) ? sameDay.plusDays(1) : sameDay;
    }

    @PostMapping
    Day move(@RequestBody Move move, Officer officer) {
        var today = clock.today();
        if (move.to() == null || !move.to().isAfter(today)) {
            throw Refused.at("to", "日期", "只能往后走：办公日期是 %s，已有记录不能变成将来的记录".formatted(today));
        }
        if (move.to().isAfter(today.plusMonths(MOST_MONTHS))) {
            throw Refused.at("to", "日期", "一次最多往后走 %d 个月".formatted(MOST_MONTHS));
        }
        clock.moveTo(move.to());
        return day(officer);
    }
}
