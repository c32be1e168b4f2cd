package publicpost.web.api;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the fields of a question and gathers everything that is wrong, so that a caller sees it all at once. */
final class Fields {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final JsonNode given;
    private final List<FieldProblem> problems = new ArrayList<>();

    Fields(JsonNode given) {
        if (!given.isObject()) {
            throw BadInput.of("body", "须为JSON对象", "must be a JSON object");
        }
        this.given = given;
    }

    /** Null, and a problem, when it is missing or no code of the kind. */
    <E extends Enum<E>> E code(String field, Class<E> kind) {
        var text = text(field);
        var codes = kind.getEnumConstants();
        return text == null
                ? null
                : Arrays.stream(codes)
                        .filter(code -> code.name().equals(text))
                        .findFirst()
                        .orElseGet(() -> {
                            var names = Arrays.stream(codes).map(Enum::name).collect(joining("、"));
                            refuse(field, "须为以下之一：" + names, "must be one of " + names.replace("、", ", "));
                            return null;
                        });
    }

    /** Null, and a problem, when it is missing, no date of the calendar or of a year nobody asks about. */
    LocalDate day(String field) {
        return date(field, "", "须为实际存在的日期，格式YYYY-MM-DD", "must be an existing date, YYYY-MM-DD");
    }

    /** Null, and a problem, as a day is. */
    YearMonth month(String field) {
        var first = date(field, "-01", "须为月份，格式YYYY-MM", "must be a month, YYYY-MM");
        return first == null ? null : YearMonth.from(first);
    }

    LocalDate dayOr(String field, LocalDate otherwise) {
        return isGiven(field) ? day(field) : otherwise;
    }

    <E extends Enum<E>> E codeOr(String field, Class<E> kind, E otherwise) {
        return isGiven(field) ? code(field, kind) : otherwise;
    }

    /** 0, and a problem, when it is missing, no whole number or out of range. */
    int number(String field, int least, int most) {
        var value = required(field);
        if (value == null) {
            return 0;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            var chinese = "须为%d到%d的整数".formatted(least, most);
            refuse(field, chinese, "must be a whole number from %d to %d".formatted(least, most));
            return 0;
        }
        return value.intValue();
    }

    /** Null, and a problem, when it is missing or not within the range; read exactly, from a text or a number. */
    BigDecimal decimal(String field, DecimalRange range) {
        var value = required(field);
        var number = value == null ? null : range.read(value);
        if (value != null && number == null) {
            refuse(field, range.chinese(), range.english());
        }
        return number;
    }

    BigDecimal decimalOr(String field, DecimalRange range, BigDecimal otherwise) {
        return isGiven(field) ? decimal(field, range) : otherwise;
    }

    int numberOr(String field, int least, int most, int otherwise) {
        return isGiven(field) ? number(field, least, most) : otherwise;
    }

    boolean yesOr(String field, boolean otherwise) {
        return isGiven(field) ? yes(field) : otherwise;
    }

    boolean yes(String field) {
        var value = required(field);
        if (value != null && !value.isBoolean()) {
            refuse(field, "须为true或false", "must be true or false");
        }
        return value != null && value.asBoolean();
    }

    Set<String> codes(String field, Set<String> known) {
        var value = required(field);
        if (value == null) {
            return Set.of();
        }
        var codes = new LinkedHashSet<String>();
        value.forEach(one -> codes.add(one.isTextual() ? one.textValue() : null));
        if (!value.isArray() || !known.containsAll(codes)) {
            var names = known.stream().sorted().toList();
            refuse(
                    field,
                    "须为代码数组，可用代码：" + String.join("、", names),
                    "must be an array of codes: " + String.join(", ", names));
            return Set.of();
        }
        return codes;
    }

    <E extends Enum<E>> Set<E> codes(String field, Class<E> kind) {
        var names = Stream.of(kind.getEnumConstants()).map(Enum::name).collect(toSet());
        return codes(field, names).stream()
                .map(name -> Enum.valueOf(kind, name))
                .collect(toSet());
    }

    /** Refuses the field when both days are known and the later one is not on or after the earlier one. */
    void inOrder(LocalDate earlier, LocalDate later, String field, String chinese, String english) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            refuse(field, chinese, english);
        }
    }

    boolean isGiven(String field) {
        return given.hasNonNull(field);
    }

    void refuse(String field, String chinese, String english) {
        problems.add(new FieldProblem(field, chinese, english));
    }

    /**
     * @throws BadInput when anything was wrong
     */
    void check() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private LocalDate date(String field, String rest, String chinese, String english) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        var day = CalendarDay.read(text + rest);
        if (day == null) {
            refuse(field, chinese, english);
        } else if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            var years = FIRST_YEAR + "–" + LAST_YEAR;
            refuse(field, "年份须在" + years + "之间", "must lie in " + years);
        } else {
            return day;
        }
        return null;
    }

    private String text(String field) {
        var value = required(field);
        if (value != null && !value.isTextual()) {
            refuse(field, "须为文本", "must be text");
            return null;
        }
        return value == null ? null : value.textValue();
    }

    private JsonNode required(String field) {
        if (!isGiven(field)) {
            problems.add(FieldProblem.missing(field));
            return null;
        }
        return given.get(field);
    }
}
