package publicpost.lists;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import publicpost.casefile.Refused;

/**
 * A kind of list: its columns, in the order templates have them, and which of its rows are lines.
 *
 * @param name where the name stands that problems are shown with, masked
 * @param foundBy which headings tell the row of headings from titles above it
 * @param mostRows how many lines a file may have
 * @param example the row that shows how it is done, which is nobody
 * @param footers what totals and the like begin with, which are no lines
 */
public record Columns<C extends Enum<C> & ListColumn>(
        Class<C> type,
        C name,
        Wording wording,
        Set<C> foundBy,
        int mostRows,
        Predicate<Line<C>> example,
        List<String> footers) {

    /** What the name in an example begins with. */
    public static final String EXAMPLE = "示例";

    private static final int MOST_ROWS = 10_000;

    /** With at most 10,000 lines and no footers; found by the name alone; an example has 示例 for a name. */
    public static <C extends Enum<C> & ListColumn> Columns<C> of(Class<C> type, C name, Wording wording) {
        return new Columns<>(
                type,
                name,
                wording,
                Set.of(name),
                MOST_ROWS,
                line -> line.at(name).text().startsWith(EXAMPLE),
                List.of());
    }

    public Columns<C> foundBy(Set<C> headings) {
        return new Columns<>(
                type, name, wording, Collections.unmodifiableSet(EnumSet.copyOf(headings)), mostRows, example, footers);
    }

    public Columns<C> mostRows(int most) {
        return new Columns<>(type, name, wording, foundBy, most, example, footers);
    }

    public Columns<C> example(Predicate<Line<C>> is) {
        return new Columns<>(type, name, wording, foundBy, mostRows, is, footers);
    }

    /** Rows whose first filled cell begins so are passed over, blanks between its characters or not. */
    public Columns<C> footers(String... beginnings) {
        return new Columns<>(type, name, wording, foundBy, mostRows, example, List.of(beginnings));
    }

    public List<C> all() {
        return List.of(type.getEnumConstants());
    }

    /** The column that is called so; a remark in brackets behind its heading changes nothing. */
    public Optional<C> named(String heading) {
        var plain = plain(heading);
        return Arrays.stream(type.getEnumConstants())
                .filter(column -> plain(column.heading()).equals(plain))
                .findFirst();
    }

    /** What keeps a file of this kind from being taken. */
    public Refused refused(String message) {
        return wording.refused(message);
    }

    boolean isLine(RawRow row) {
        return !row.isBlank() && footers.stream().noneMatch(row::beginsWith);
    }

    private static String plain(String heading) {
        return PlainText.of(heading).replaceAll("\\s", "").replaceFirst("\\(.*\\)$", "");
    }
}
