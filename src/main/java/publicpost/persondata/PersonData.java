package publicpost.persondata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Everything about a person, opened.
 *
 * @param documents ids of those whose content is still there
 */
public record PersonData(List<Part> parts, List<Long> documents) {

    /**
     * One sheet of it.
     *
     * @param rows null, numbers and texts, one for each heading
     */
    public record Part(String title, List<String> headings, List<List<Object>> rows) {

        /** Without some columns, and those with nothing in them. */
        Part without(Set<String> unwanted) {
            var kept = IntStream.range(0, headings.size())
                    .filter(column -> !unwanted.contains(headings.get(column)))
                    .filter(column -> rows.stream().anyMatch(row -> row.get(column) != null))
                    .boxed()
                    .toList();
            return new Part(
                    title,
                    kept.stream().map(headings::get).toList(),
                    rows.stream()
                            // not toList of the column: null is a value here
                            .map(row -> kept.stream().map(row::get).collect(Collectors.toCollection(ArrayList::new)))
                            .<List<Object>>map(row -> row)
                            .toList());
        }
    }

    /** How many rows, for the record. */
    public int rows() {
        return parts.stream().mapToInt(part -> part.rows().size()).sum();
    }

    /** Never what is in it. */
    @Override
    public String toString() {
        return "data of a person";
    }
}
