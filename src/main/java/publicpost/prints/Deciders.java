package publicpost.prints;

import java.util.List;
import java.util.Set;
import publicpost.casefile.TrailEntry;

/** Whose decision a refusal was: the trail says in which step it was taken. */
final class Deciders {

    private static final String BY_DISTRICT = "Approve";
    private static final Set<String> REFUSALS = Set.of(BY_DISTRICT, "ConfirmRefusal");

    private Deciders() {}

    static boolean byDistrict(List<TrailEntry> trail) {
        return trail.stream()
                .map(TrailEntry::step)
                .filter(REFUSALS::contains)
                .reduce((earlier, later) -> later)
                .filter(BY_DISTRICT::equals)
                .isPresent();
    }
}
