package publicpost.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.ResourceUtils;
import publicpost.policy.WorkCalendar;

/** The working-day calendar as published so far; the next notice is a file named by {@code publicpost.calendar.files}. */
@Component
public class WorkCalendars {

    private static final String SHIPPED = "classpath:policy/calendar.csv";

    /** Another node may have been started with the next notice. */
    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private record Seen(WorkCalendar calendar, long at) {}

    private final CalendarDays days;
    private volatile Seen seen;

    /**
     * @throws BadCalendarFile when a file has a bad row: the application does not start on half a notice
     */
    WorkCalendars(CalendarDays days, @Value("${publicpost.calendar.files:}") List<String> files) {
        this.days = days;
        days.add(read(SHIPPED));
        files.stream().filter(file -> !file.isBlank()).map(WorkCalendars::read).forEach(days::add);
        seen = new Seen(days.read(), System.nanoTime());
    }

    public WorkCalendar current() {
        if (System.nanoTime() - seen.at() >= FRESH_NANOS) {
            seen = new Seen(days.read(), System.nanoTime());
        }
        return seen.calendar();
    }

    private static CalendarFile read(String location) {
        try (var text = ResourceUtils.getURL(location).openStream()) {
            return CalendarFile.read(location, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the calendar file %s cannot be read".formatted(location), e);
        }
    }
}
