package publicpost.process.tables;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/**
 * A row of a decision table that applied, with what it says.
 *
 * @param note what is written beside the row for people; may be empty
 */
record MatchedRow(String id, String note, Map<String, Object> says) {

    static MatchedRow of(DmnEvaluatedDecisionRule rule, Map<String, String> notes) {
        return new MatchedRow(
                rule.getId(),
                notes.getOrDefault(rule.getId(), ""),
                rule.getOutputEntries().entrySet().stream()
                        .filter(entry -> entry.getValue().getValue().getValue() != null)
                        .collect(toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().getValue().getValue())));
    }

    /**
     * @throws IllegalStateException when the row leaves the column empty: the table is wrong, not the question
     */
    String text(String column) {
        return value(column).toString();
    }

    /** For a column that a row may leave empty. */
    Optional<String> textIfAny(String column) {
        return Optional.ofNullable(says.get(column)).map(Object::toString);
    }

    boolean yes(String column) {
        return (Boolean) value(column);
    }

    /** For a column that earlier versions of the table do not have: no for them. */
    boolean yesIfAny(String column) {
        return says.containsKey(column) && yes(column);
    }

    private Object value(String column) {
        var value = says.get(column);
        if (value == null) {
            throw new IllegalStateException("row %s says nothing in column %s".formatted(id, column));
        }
        return value;
    }
}
