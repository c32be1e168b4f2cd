package publicpost.secrets;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * All keys at hand: any of them opens, one of each scheme seals.
 *
 * @param sealers by name
 * @param primaries names
 */
record KeyRing(Map<String, Sealer> sealers, Map<Scheme, String> primaries) {

    KeyRing {
        sealers = Map.copyOf(sealers);
        primaries = Map.copyOf(primaries);
    }

    Optional<Sealer> named(String name) {
        return Optional.ofNullable(sealers.get(name));
    }

    /** The one that seals by that scheme. */
    Optional<Sealer> primary(Scheme scheme) {
        return Optional.ofNullable(primaries.get(scheme)).flatMap(this::named);
    }

    Collection<Sealer> all() {
        return sealers.values();
    }
}
