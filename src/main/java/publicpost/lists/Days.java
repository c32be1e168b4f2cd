package publicpost.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as people write them: 2022-05-01, 2022/5/1, 2022.5.1 or 2022年5月1日. */
public final class Days {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|\\.(\\d{1,2})\\.(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");

    private Days() {}

    /** Null when it is no day. */
    public static LocalDate read(String text) {
        var written = WRITTEN.matcher(text.replaceAll("\\s", ""));
        if (!written.matches()) {
            return null;
        }
        var month = 2;
        while (written.group(month) == null) {
            month += 2;
        }
        return day(written.group(1), written.group(month), written.group(month + 1));
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
