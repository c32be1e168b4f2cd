package publicpost.checks;

import java.util.Collection;

/**
 * Which fact it is where several people are found together: told apart by who came into post last of them. So whoever joins
 * them makes a new fact, whenever she was registered, and whoever leaves before her makes none.
 */
final class Newest {

    private Newest() {}

    static String of(Collection<Holder> holders) {
        return "placement/"
                + holders.stream().mapToLong(Holder::placement).max().orElseThrow();
    }
}
