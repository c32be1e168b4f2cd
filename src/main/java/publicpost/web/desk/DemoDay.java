package publicpost.web.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Refused;
import publicpost.process.Officer;
import publicpost.process.Timers;

/**
 * Lets whoever tries the demo go on to a later day: nobody takes a person from announcement to post in one sitting when
 * windows and notices last for days. There is no way back, or records would lie in the future.
 */
@RestController
@Profile("demo")
@RequestMapping("/api/demo/day")
class DemoDay {

    private static final int SHOWN = 20;
    private static final int MOST_MONTHS = 12;

    private final OfficeClock clock;
    private final Timers timers;

    DemoDay(OfficeClock clock, Timers timers) {
        this.clock = clock;
        this.timers = timers;
    }

    /**
     * The day the office lives in.
     *
     * @param shiftedBy days after the machine's day
     * @param nextTimerDay the day on which the next timer fires that is not due yet; null when there is none
     */
    record Day(LocalDate day, LocalDateTime now, long shiftedBy, LocalDate nextTimerDay, List<Awaited> timers) {}

    record Awaited(String caseNumber, String step, LocalDateTime at, boolean due) {}

    record Move(LocalDate to) {}

    @GetMapping
    Day day(Officer officer) {
        var now = LocalDateTime.now(clock);
        var awaited = timers.next(SHOWN).stream()
                .map(timer -> new Awaited(
                        timer.caseNumber(),
                        timer.step(),
                        timer.at(),
                        !timer.at().isAfter(now)))
                .toList();
        var next = awaited.stream()
                .filter(timer -> !timer.due())
                .map(timer -> dayThatFires(timer.at(), now))
                .findFirst()
                .orElse(null);
        return new Day(now.toLocalDate(), now, clock.shift().toDays(), next, awaited);
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
