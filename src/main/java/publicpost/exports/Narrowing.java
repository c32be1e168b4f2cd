package publicpost.exports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of the rows is wanted, never more than the scope of who wants them.
 *
 * @param village null for all
 * @param announcement its case number; null for all
 * @param from the first day, null for all; {@code until} the last one
 */
public record Narrowing(
        List<String> towns, String village, String announcement, LocalDate from, LocalDate until, boolean money) {

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("towns", towns.toArray(String[]::new));
        parameters.put("village", village);
        parameters.put("announcement", announcement);
        parameters.put("from", from);
        parameters.put("until", until);
        return parameters;
    }
}
