package publicpost.policy;

import static java.time.DayOfWeek.FRIDAY;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Function;

/** The working days of the published years; a question that reaches any other year is refused. */
public record WorkCalendar(Map<LocalDate, PublishedDay> days) {

    public WorkCalendar {
        days = Map.copyOf(days);
    }

    public static WorkCalendar of(Collection<PublishedDay> published) {
        return new WorkCalendar(published.stream().collect(toUnmodifiableMap(PublishedDay::day, Function.identity())));
    }

    /** Every notice lists National Day, and no notice reaches the National Day of another year. */
    public boolean knows(int year) {
        return days.containsKey(LocalDate.of(year, Month.OCTOBER, 1));
    }

    /**
     * @throws UnknownYear when no notice was published for the day's year
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!knows(day.getYear())) {
            throw new UnknownYear(day.getYear());
        }
        var published = days.get(day);
        return published == null ? day.getDayOfWeek().compareTo(FRIDAY) <= 0 : published.working();
    }

    /**
     * The last of so many working days, the first day not counted; with 0 the next working day on or after it.
     *
     * @param count 0 or more
     * @throws UnknownYear when the first day, the last or one between lies in a year without notice
     */
    public LocalDate plusWorkingDays(LocalDate from, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("working days: " + count);
        }
        var day = from;
        var left = isWorkingDay(from) || count > 0 ? count : 1;
        while (left > 0) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * Working days after the first day up to and including the last; 0 when the last is not after the first.
     *
     * @throws UnknownYear as above
     */
    public int workingDaysBetween(LocalDate from, LocalDate until) {
        isWorkingDay(from);
        return (int) from.plusDays(1)
                .datesUntil(later(from.plusDays(1), until.plusDays(1)))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Law and notices behind the days of a period, in Chinese. */
    public String basis(LocalDate from, LocalDate until) {
        var notices = new LinkedHashSet<String>();
        for (var year = from.getYear(); year <= until.getYear(); year++) {
            if (!knows(year)) {
                throw new UnknownYear(year);
            }
            notices.add(days.get(LocalDate.of(year, Month.OCTOBER, 1)).notice());
        }
        return "%s、%s；放假安排 %s"
                .formatted(Clause.FIRST_DAY_NOT_COUNTED, Clause.LAST_DAY_ROLLS, String.join("、", notices));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
