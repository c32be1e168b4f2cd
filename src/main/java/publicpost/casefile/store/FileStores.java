package publicpost.casefile.store;

import java.util.Map;
import publicpost.casefile.store.StoreFailed.Why;

/**
 * All stores at hand: new contents go to one of them, each is read where it lies.
 *
 * @param current where new contents go
 */
record FileStores(Place current, Map<Place, FileStore> all) {

    FileStores {
        all = Map.copyOf(all);
    }

    FileStore now() {
        return at(current);
    }

    boolean has(Place place) {
        return all.containsKey(place);
    }

    /** @throws StoreFailed when the settings name none */
    FileStore at(Place place) {
        var store = all.get(place);
        if (store == null) {
            throw new StoreFailed(Why.NOT_CONFIGURED, place.name());
        }
        return store;
    }
}
