package publicpost.process.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import publicpost.casefile.Refused;
import publicpost.lists.Line;
import publicpost.lists.ListColumn;
import publicpost.lists.Problem;

/** A column whose cells become a field of a form. */
interface FieldColumn extends ListColumn {

    /** As the form calls it. */
    String field();

    /** What a form was refused for, in the words of the list. */
    static <C extends Enum<C> & FieldColumn> List<Problem> problems(Line<C> line, Refused refused, Class<C> columns) {
        return refused.errors().stream()
                .map(error -> new Problem(
                        line.number(),
                        line.who(),
                        heading(columns, error.field()).orElse(error.label()),
                        error.message()))
                .toList();
    }

    private static <C extends Enum<C> & FieldColumn> Optional<String> heading(Class<C> columns, String field) {
        var plain = field.replaceFirst("\\[\\d+].*$", "");
        return Arrays.stream(columns.getEnumConstants())
                .filter(column -> column.field().equals(plain))
                .map(ListColumn::heading)
                .findFirst();
    }
}
