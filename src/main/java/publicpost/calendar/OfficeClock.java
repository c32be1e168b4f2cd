package publicpost.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The day the office lives in: the machine's day in Shanghai, moved by hand where a trial or an exercise wants to see a
 * window close or a notice end. The move is kept, so that a restart does not go back in time.
 */
@Component
public class OfficeClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Told to whoever keeps a clock of its own, the engine above all. */
    public record Moved(Duration shift) {}

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private volatile Duration shift;

    OfficeClock(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
        this.shift = Duration.ofSeconds(database.sql("select shifted_by from app.office_day")
                .query(Long.class)
                .optional()
                .orElse(0L));
    }

    /** Lives in that day from now on, at the present time of day. */
    public void moveTo(LocalDate day) {
        shiftBy(Duration.ofDays(
                day.toEpochDay() - LocalDate.ofInstant(Instant.now(), ZONE).toEpochDay()));
    }

    /** Lives that much away from the machine's time from now on. */
    public void shiftBy(Duration by) {
        database.sql(
                        """
                        insert into app.office_day (shifted_by) values (?)
                        on conflict (only_one) do update set shifted_by = excluded.shifted_by""")
                .param(by.toSeconds())
                .update();
        shift = by;
        events.publishEvent(new Moved(by));
    }

    public Duration shift() {
        return shift;
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), shift);
    }
}
