package publicpost.checks;

import java.util.Collection;
import java.util.Collections;

/**
 * Which fact it is where several people are found together: told apart by who was registered first and last of them. So
 * whoever joins them makes a new fact, and whoever of the others leaves does not.
 */
final class Newest {

    private Newest() {}

    static String of(Collection<Long> people) {
        return "people/%d-%d".formatted(Collections.min(people), Collections.max(people));
    }
}
