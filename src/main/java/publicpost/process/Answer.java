package publicpost.process;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;

/** What a form brought, read field by field; whatever is wrong is collected and refused at once. */
final class Answer {

    private static final int LONGEST = 4000;

    private final Map<String, ?> values;
    private final String path;
    private final List<FieldError> errors;

    Answer(Map<String, ?> values) {
        this(values, "", new ArrayList<>());
    }

    private Answer(Map<String, ?> values, String path, List<FieldError> errors) {
        this.values = values;
        this.path = path;
        this.errors = errors;
    }

    String text(String field, String label) {
        var text = optional(field, label);
        return text == null ? missing(field, label) : text;
    }

    /** Null when nothing was entered. */
    String optional(String field, String label) {
        var value = values.get(field);
        var text = value == null ? "" : value.toString().strip();
        if (text.length() > LONGEST) {
            return wrong(field, label, "最多 %d 字".formatted(LONGEST));
        }
        return text.isEmpty() ? null : text;
    }

    String matching(String field, String label, Pattern pattern, String message) {
        var text = text(field, label);
        if (text == null) {
            return null;
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return pattern.matcher(plain).matches() ? plain : wrong(field, label, message);
    }

    LocalDate day(String field, String label) {
        return parsed(field, label, text(field, label), "请填写日期，如 2026-05-01", LocalDate::parse);
    }

    LocalDate optionalDay(String field, String label) {
        return parsed(field, label, optional(field, label), "请填写日期，如 2026-05-01", LocalDate::parse);
    }

    Integer whole(String field, String label, int least, int most) {
        var message = "请填写 %d 至 %d 的整数".formatted(least, most);
        return parsed(field, label, text(field, label), message, text -> {
            var number = new BigDecimal(text).intValueExact();
            if (number < least || number > most) {
                throw new NumberFormatException();
            }
            return number;
        });
    }

    Long id(String field, String label) {
        return parsed(field, label, text(field, label), "请选择", Long::valueOf);
    }

    /** Two decimals at the most. */
    BigDecimal number(String field, String label, String least, String most) {
        var message = "请填写 %s 至 %s 的数，最多两位小数".formatted(least, most);
        return parsed(field, label, text(field, label), message, text -> {
            var number = new BigDecimal(text);
            if (number.scale() > 2
                    || number.compareTo(new BigDecimal(least)) < 0
                    || number.compareTo(new BigDecimal(most)) > 0) {
                throw new NumberFormatException();
            }
            return number;
        });
    }

    boolean yes(String field) {
        return "true".equals(String.valueOf(values.get(field)));
    }

    <E extends Enum<E>> E choice(String field, String label, Class<E> type) {
        return parsed(field, label, text(field, label), "请选择", text -> Enum.valueOf(type, text));
    }

    <E extends Enum<E>> List<E> choices(String field, String label, Class<E> type) {
        return list(field).stream()
                .map(value -> parsed(field, label, value.toString(), "请选择", text -> Enum.valueOf(type, text)))
                .toList();
    }

    String oneOf(String field, String label, String... allowed) {
        return parsed(field, label, text(field, label), "请选择", text -> {
            if (!Arrays.asList(allowed).contains(text)) {
                throw new IllegalArgumentException();
            }
            return text;
        });
    }

    List<String> texts(String field) {
        return list(field).stream().map(Object::toString).toList();
    }

    List<Long> ids(String field, String label) {
        return list(field).stream()
                .map(value -> parsed(field, label, value.toString(), "请重新选择", Long::valueOf))
                .toList();
    }

    /** The rows of a table in the form, each read like a form of its own. */
    @SuppressWarnings("unchecked")
    List<Answer> rows(String field) {
        var rows = new ArrayList<Answer>();
        for (var row : list(field)) {
            var at = "%s%s[%d].".formatted(path, field, rows.size());
            rows.add(new Answer(row instanceof Map ? (Map<String, ?>) row : Map.of(), at, errors));
        }
        return rows;
    }

    private List<?> list(String field) {
        return values.get(field) instanceof List<?> list
                ? list.stream().filter(item -> item != null).toList()
                : List.of();
    }

    <T> T wrong(String field, String label, String message) {
        errors.add(new FieldError(path + field, label, message));
        return null;
    }

    private <T> T missing(String field, String label) {
        return wrong(field, label, "必填");
    }

    private <T> T parsed(String field, String label, String text, String message, Function<String, T> read) {
        if (text == null) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException unreadable) {
            return wrong(field, label, message);
        }
    }

    /** @throws Refused with everything that was wrong so far */
    void refuseIfWrong() {
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }
}
