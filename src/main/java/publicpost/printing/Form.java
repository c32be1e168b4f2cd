package publicpost.printing;

import java.util.List;

/**
 * A form that is printed, signed and sealed: boxes, sentences and room for opinions below one another.
 *
 * @param left stands below the title on the left, as the number of the case
 * @param right likewise on the right, as the day
 */
public record Form(String title, String left, String right, List<FormPart> parts) {

    public Form {
        parts = List.copyOf(parts);
    }

    /** What names a single sheet when the pile falls down. */
    String shortName() {
        return (title + "　" + left).strip();
    }

    /** People or amounts in its tables, and one for what is about one person only. */
    public int rows() {
        var listed = parts.stream()
                .filter(FormPart.Rows.class::isInstance)
                .mapToInt(part -> ((FormPart.Rows) part).table().rows().size())
                .sum();
        return Math.max(1, listed);
    }
}
