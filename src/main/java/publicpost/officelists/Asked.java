package publicpost.officelists;

import java.util.List;

/**
 * One column that a kind of list may have.
 *
 * @param heading as its template says it
 * @param needed whether nothing is taken without it
 * @param alsoCalled what offices call it
 */
public record Asked(Field field, String heading, boolean needed, List<String> alsoCalled) {

    static Asked needed(Field field, String heading, String... alsoCalled) {
        return new Asked(field, heading, true, List.of(alsoCalled));
    }

    static Asked wanted(Field field, String heading, String... alsoCalled) {
        return new Asked(field, heading, false, List.of(alsoCalled));
    }

    boolean isCalled(String heading) {
        var plain = Heading.plain(heading);
        return plain.equals(Heading.plain(this.heading)) || alsoCalled.contains(plain);
    }
}
