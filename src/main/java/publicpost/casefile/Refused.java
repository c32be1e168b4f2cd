package publicpost.casefile;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody entered cannot be taken, and why, field by field, in the words of the people who read it. */
public class Refused extends RuntimeException {

    /**
     * @param field the name in the form or the JSON, such as {@code offers[0].pay}
     * @param label what the screen calls it
     * @param message what is wrong with it
     */
    public record FieldError(String field, String label, String message) {}

    private final transient List<FieldError> errors;

    public Refused(List<FieldError> errors) {
        super(errors.stream().map(FieldError::field).collect(joining(", ", "refused: ", "")));
        this.errors = List.copyOf(errors);
    }

    public static Refused at(String field, String label, String message) {
        return new Refused(List.of(new FieldError(field, label, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** What is wrong with each field, for a page that says it there, in the order of its fields. */
    public Map<String, String> byField() {
        return errors.stream()
                .collect(toMap(
                        FieldError::field, FieldError::message, (one, other) -> one + "；" + other, LinkedHashMap::new));
    }

    /** All errors in one line, as Tasklist shows them. */
    public String inWords() {
        return errors.stream()
                .map(error -> "【%s】%s".formatted(error.label(), error.message()))
                .collect(joining("；"));
    }
}
