package publicpost.web.site.calculator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import publicpost.web.site.form.Problems;
import publicpost.web.site.form.Typed;

/** A day of birth in three fields, as people know theirs and every telephone can type it. */
final class Birthday {

    static final String FIELD = "born";

    private static final int FIRST_YEAR = 1900;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private Birthday() {}

    /** Null, and a problem, when it is no day on which anybody alive today was born. */
    static LocalDate read(Typed typed, LocalDate today, Problems problems) {
        var parts =
                Stream.of("bornYear", "bornMonth", "bornDay").map(typed::text).toList();
        var wrong = wrong(parts, today);
        if (wrong != null) {
            problems.add(FIELD, wrong);
            return null;
        }
        return day(parts);
    }

    private static String wrong(List<String> parts, LocalDate today) {
        if (parts.stream().anyMatch(String::isEmpty)) {
            return "请填写出生日期的年、月、日";
        }
        if (!parts.stream().allMatch(part -> NUMBER.matcher(part).matches())) {
            return "出生日期请用数字填写，例如 1975 年 3 月 1 日";
        }
        if (Integer.parseInt(parts.get(0)) < FIRST_YEAR) {
            return "出生年份请写四位数，不早于 %d 年".formatted(FIRST_YEAR);
        }
        var born = day(parts);
        if (born == null) {
            return "日历上没有这一天，请核对出生日期";
        }
        return born.isAfter(today) ? "出生日期不得晚于今天" : null;
    }

    private static LocalDate day(List<String> parts) {
        var numbers = parts.stream().map(Integer::valueOf).toList();
        try {
            return LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
