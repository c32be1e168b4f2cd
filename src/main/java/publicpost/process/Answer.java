package publicpost.process;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;

/** What a form brought, read field by field; whatever is wrong is collected and refused at once. */
final class Answer {

    /** No table of the plan has more rows, by far. */
    private static final int MOST_ROWS = 5000;

    private static final String TABLE = "表格";

    private static final Set<String> YES_OR_NO = Set.of("true", "false");

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
        var before = errors.size();
        var text = optional(field, label);
        return text == null && errors.size() == before ? missing(field, label) : text;
    }

    /** Null when nothing was entered. */
    String optional(String field, String label) {
        var value = values.get(field);
        var problem = WrittenText.problem(value);
        if (problem.isPresent()) {
            return wrong(field, label, problem.get());
        }
        var text = WrittenText.of(value);
        return text.isEmpty() ? null : text;
    }

    String matching(String field, String label, Pattern pattern, String message) {
        var text = text(field, label);
        if (text == null) {
            return null;
        }
        var plain = inPlainSigns(text);
        return pattern.matcher(plain).matches() ? plain : wrong(field, label, message);
    }

    /** A number as a Chinese keyboard or somebody who groups digits writes it, in plain signs. */
    static String inPlainSigns(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    LocalDate day(String field, String label) {
        return parsed(field, label, text(field, label), WrittenDay.HINT, WrittenDay::read);
    }

    LocalDate optionalDay(String field, String label) {
        return parsed(field, label, optional(field, label), WrittenDay.HINT, WrittenDay::read);
    }

    Integer whole(String field, String label, int least, int most) {
        var message = "请填写 %d 至 %d 的整数".formatted(least, most);
        return parsed(field, label, text(field, label), message, text -> WrittenNumber.whole(text, least, most));
    }

    Long id(String field, String label) {
        return parsed(field, label, text(field, label), "请选择", Long::valueOf);
    }

    /** Two decimals at the most. */
    BigDecimal number(String field, String label, String least, String most) {
        var message = "请填写 %s 至 %s 的数，最多两位小数".formatted(least, most);
        return parsed(field, label, text(field, label), message, text -> WrittenNumber.exact(text, least, most));
    }

    /** Not ticked is no; what is neither is refused, since somebody meant something by it. */
    boolean yes(String field, String label) {
        var ticked = optional(field, label);
        if (ticked != null && !YES_OR_NO.contains(ticked)) {
            wrong(field, label, "请选择是或否");
        }
        return "true".equals(ticked);
    }

    <E extends Enum<E>> E choice(String field, String label, Class<E> type) {
        return parsed(field, label, text(field, label), "请选择", text -> Enum.valueOf(type, text));
    }

    <E extends Enum<E>> List<E> choices(String field, String label, Class<E> type) {
        return texts(field, label).stream()
                .map(value -> parsed(field, label, value, "请选择", text -> Enum.valueOf(type, text)))
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

    List<String> texts(String field, String label) {
        return list(field, label).stream()
                .map(item -> new Answer(Map.of(field, item), path, errors).optional(field, label))
                .filter(Objects::nonNull)
                .toList();
    }

    List<Long> ids(String field, String label) {
        return texts(field, label).stream()
                .map(value -> parsed(field, label, value, "请重新选择", Long::valueOf))
                .toList();
    }

    /** The rows of a table in the form, each read like a form of its own. */
    @SuppressWarnings("unchecked")
    List<Answer> rows(String field) {
        var rows = new ArrayList<Answer>();
        for (var row : list(field, TABLE)) {
            if (!(row instanceof Map)) {
                wrong(field, TABLE, "第 %d 行无法读取".formatted(rows.size() + 1));
                break;
            }
            var at = "%s%s[%d].".formatted(path, field, rows.size());
            rows.add(new Answer((Map<String, ?>) row, at, errors));
        }
        return rows;
    }

    private List<?> list(String field, String label) {
        var value = values.get(field);
        if (value == null || value.equals("")) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            wrong(field, label, "应为列表，请重新选择");
            return List.of();
        }
        if (list.size() > MOST_ROWS) {
            wrong(field, label, "最多 %d 行".formatted(MOST_ROWS));
            return List.of();
        }
        return list.stream().filter(Objects::nonNull).toList();
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
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            return wrong(field, label, message);
        }
    }

    /** Everything that was wrong so far. */
    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** @throws Refused with everything that was wrong so far */
    void refuseIfWrong() {
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }
}
