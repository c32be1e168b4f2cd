package publicpost.checks;

import java.util.Collection;

/** Where people found together are. */
final class Villages {

    private Villages() {}

    /** The one village of all of them; null where there are several, and it is the town's matter. */
    static String only(Collection<Holder> holders) {
        var all = holders.stream().map(Holder::village).distinct().toList();
        return all.size() == 1 ? all.get(0) : null;
    }
}
