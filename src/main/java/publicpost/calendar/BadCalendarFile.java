package publicpost.calendar;

import java.util.List;

/** A file of published days that is not taken, not even in part. */
final class BadCalendarFile extends RuntimeException {

    BadCalendarFile(String name, List<String> problems) {
        super("%s is refused: %s".formatted(name, String.join("; ", problems)));
    }
}
