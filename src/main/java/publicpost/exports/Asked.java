package publicpost.exports;

import static publicpost.exports.ExportFilter.ANNOUNCEMENT;
import static publicpost.exports.ExportFilter.MONTH;
import static publicpost.exports.ExportFilter.TOWN;
import static publicpost.exports.ExportFilter.VILLAGE;
import static publicpost.exports.ExportFilter.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.lists.PlainText;
import publicpost.offices.Offices;

/** How somebody wants a list narrowed, as typed; empty for everything. What the list cannot be narrowed by is not looked at. */
public record Asked(String town, String village, String announcement, String year, String month) {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private static final Pattern YEARS = Pattern.compile("[0-9]{4}");
    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2}[0-9]{4}-[0-9]{1,9}");

    /** Everything. */
    public static final Asked ALL = new Asked("", "", "", "", "");

    /**
     * @throws Refused at {@code officer} when a town or village is asked for that is not in the scope, and at its field when
     *     something cannot be read
     */
    Narrowing in(Scope scope, ExportKind kind, Offices offices) {
        var errors = new ArrayList<FieldError>();
        var towns = kind.has(TOWN) && !town.isBlank() ? List.of(townIn(scope)) : scope.towns();
        var villageOf =
                kind.has(VILLAGE) && !village.isBlank() ? villageIn(scope, towns, offices, errors) : scope.village();
        var number = kind.has(ANNOUNCEMENT) && !announcement.isBlank() ? number(errors) : null;
        var days = days(kind, errors);
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
        return new Narrowing(towns, villageOf, number, days.get(0), days.get(1), scope.money());
    }

    private String townIn(Scope scope) {
        if (!scope.towns().contains(town.strip())) {
            throw Refused.at("officer", "镇（街道）", "没有这个镇（街道），或不属于您所在部门的办理范围");
        }
        return town.strip();
    }

    private String villageIn(Scope scope, List<String> towns, Offices offices, List<FieldError> errors) {
        var code = village.strip();
        var parent = offices.all().stream()
                .filter(office -> office.code().equals(code) && office.parent() != null)
                .findFirst()
                .map(office -> office.parent())
                .filter(scope.towns()::contains)
                .filter(found -> scope.village() == null || scope.village().equals(code))
                .orElseThrow(() -> Refused.at("officer", "村（社区）", "没有这个村（社区），或不属于您所在部门的办理范围"));
        if (!towns.contains(parent)) {
            errors.add(new FieldError("village", "村（社区）", "不属于所选的镇（街道）"));
        }
        return code;
    }

    private String number(List<FieldError> errors) {
        var number = PlainText.of(announcement).toUpperCase(Locale.ROOT);
        if (!CASE_NUMBER.matcher(number).matches()) {
            errors.add(new FieldError("announcement", "公告案号", "应如 ZP2026-0001"));
        }
        return number;
    }

    private List<LocalDate> days(ExportKind kind, List<FieldError> errors) {
        var none = new ArrayList<LocalDate>();
        none.add(null);
        none.add(null);
        var yearAsked = kind.has(YEAR) && !year.isBlank() ? year(errors) : null;
        var monthAsked = kind.has(MONTH) && !month.isBlank() ? month(errors) : null;
        if (monthAsked != null) {
            if (yearAsked != null && yearAsked != monthAsked.getYear()) {
                errors.add(new FieldError("month", "月份", "不在所填的年度内"));
            }
            return List.of(monthAsked.atDay(1), monthAsked.atEndOfMonth());
        }
        return yearAsked == null ? none : List.of(LocalDate.of(yearAsked, 1, 1), LocalDate.of(yearAsked, 12, 31));
    }

    private Integer year(List<FieldError> errors) {
        var text = PlainText.of(year);
        var read = YEARS.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (read < FIRST || read > LAST) {
            errors.add(new FieldError("year", "年度", "应为 %d 至 %d".formatted(FIRST, LAST)));
            return null;
        }
        return read;
    }

    private YearMonth month(List<FieldError> errors) {
        try {
            var read = YearMonth.parse(PlainText.of(month));
            if (read.getYear() >= FIRST && read.getYear() <= LAST) {
                return read;
            }
        } catch (DateTimeParseException none) {
            // said below
        }
        errors.add(new FieldError("month", "月份", "应如 2026-04"));
        return null;
    }
}
