package publicpost.process.sheets;

import java.util.List;
import publicpost.policy.Area;

/**
 * Something that is typed, once for the whole sheet or in a row; the step reads it under this name, as from its form.
 *
 * @param longest how much may be typed; 0 where that does not matter
 * @param when which column of the row must say what, such as {@code decision=REFUSE}; null for always
 * @param folded shown when somebody asks for it: what is seldom other than for everybody
 * @param area whose rows have it; null for both
 */
public record Column(
        String name,
        String label,
        Kind kind,
        int longest,
        List<Choice> choices,
        String when,
        boolean folded,
        Area area) {

    public enum Kind {
        TEXT,
        LINES,
        WHOLE,
        NUMBER,
        DAY,
        CHOICE,
        TICK
    }

    /** The first of a column is chosen before anybody chooses. */
    public record Choice(String value, String label) {}

    static Column of(String name, String label, Kind kind) {
        return new Column(name, label, kind, 0, List.of(), null, false, null);
    }

    static Column text(String name, String label, int longest) {
        return new Column(name, label, Kind.TEXT, longest, List.of(), null, false, null);
    }

    static Column lines(String name, String label, int longest) {
        return new Column(name, label, Kind.LINES, longest, List.of(), null, false, null);
    }

    static Column choice(String name, String label, Choice... choices) {
        return new Column(name, label, Kind.CHOICE, 0, List.of(choices), null, false, null);
    }

    Column when(String condition) {
        return new Column(name, label, kind, longest, choices, condition, folded, area);
    }

    Column in(Area only) {
        return new Column(name, label, kind, longest, choices, when, folded, only);
    }

    /** The same once more in a row, for whom it is otherwise. */
    Column forOne() {
        return new Column(name, label, kind, longest, choices, when, true, area);
    }

    public boolean isFor(Area of) {
        return area == null || of == null || area == of;
    }
}
