package publicpost.checks;

import java.util.List;
import java.util.Set;
import publicpost.policy.FindingKind;

/**
 * A fraud, and what has to be found of it.
 *
 * @param expected subjects that the kind has to be found at, all of them
 * @param fact which fact of the subject; null for any
 * @param touched subjects of whom another check may well find something too
 */
record Planted(FindingKind kind, List<String> expected, String fact, Set<String> touched) {

    static Planted of(FindingKind kind, String... expected) {
        return new Planted(kind, List.of(expected), null, Set.of(expected));
    }

    static Planted at(FindingKind kind, String expected, String fact) {
        return new Planted(kind, List.of(expected), fact, Set.of());
    }

    /** A finding as the table has it. */
    record Found(String kind, String subject, String fact) {}

    boolean isFoundIn(Set<Found> all) {
        return expected.stream().allMatch(subject -> all.stream().anyMatch(found -> is(found, subject)));
    }

    private boolean is(Found found, String subject) {
        return found.kind().equals(kind.name())
                && found.subject().equals(subject)
                && (fact == null || fact.equals(found.fact()));
    }

    boolean explains(Found found) {
        return touched.contains(found.subject()) || expected.stream().anyMatch(subject -> is(found, subject));
    }
}
