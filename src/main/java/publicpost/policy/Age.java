package publicpost.policy;

import java.time.LocalDate;
import java.time.Period;

/** Completed years (周岁): reached on the birthday; who was born on 29 February reaches it on 1 March of a common year. */
public final class Age {

    private Age() {}

    /** In whole years; negative never: a day before birth is refused. */
    public static int on(LocalDate day, LocalDate born) {
        if (day.isBefore(born)) {
            throw new IllegalArgumentException("born %s, after %s".formatted(born, day));
        }
        return Period.between(born, day).getYears();
    }

    /** The first day on which the person has completed so many years. */
    public static LocalDate reached(int years, LocalDate born) {
        var day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
