package publicpost.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import publicpost.policy.PublishedDay;

/** A file of published days, checked row by row before any of it is used. */
record CalendarFile(String name, List<PublishedDay> days) {

    /**
     * @param text lines "date,holiday,off|work,notice" under a heading, for whole years
     * @throws BadCalendarFile naming every bad row, or the year that is not whole
     */
    static CalendarFile read(String name, String text) {
        var problems = new ArrayList<String>();
        var days = new TreeMap<LocalDate, PublishedDay>();
        var lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(CalendarLine.HEADING)) {
            problems.add("row 1: the heading is not " + CalendarLine.HEADING);
        }
        for (var row = 2; row <= lines.size(); row++) {
            try {
                var day = CalendarLine.read(lines.get(row - 1));
                if (days.put(day.day(), day) != null) {
                    problems.add("row %d: %s is listed twice".formatted(row, day.day()));
                }
            } catch (IllegalArgumentException e) {
                problems.add("row %d: %s".formatted(row, e.getMessage()));
            }
        }
        var file = new CalendarFile(name, List.copyOf(days.values()));
        if (problems.isEmpty()) {
            file.byYear().keySet().stream().filter(year -> !file.isWhole(year)).forEach(year -> {
                if (!file.isEveOf(year)) {
                    problems.add("%d is not a whole year: its National Day is missing".formatted(year));
                }
            });
        }
        if (!problems.isEmpty()) {
            throw new BadCalendarFile(name, problems);
        }
        return file;
    }

    Map<Integer, List<PublishedDay>> byYear() {
        return days.stream().collect(groupingBy(day -> day.day().getYear(), TreeMap::new, toList()));
    }

    boolean isWhole(int year) {
        return days.stream().anyMatch(day -> day.day().equals(LocalDate.of(year, Month.OCTOBER, 1)));
    }

    /** A notice may reach back: that of 2023 made 31 December 2022 a holiday. */
    private boolean isEveOf(int year) {
        return isWhole(year + 1)
                && byYear().get(year).stream().allMatch(day -> day.day().getMonth() == Month.DECEMBER);
    }
}
