package publicpost.persondata;

import java.util.List;

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
    record Part(String title, List<String> headings, List<List<Object>> rows) {}

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
