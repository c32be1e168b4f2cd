package publicpost.process;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.identity.Authentication;
import publicpost.acting.Acting;
import publicpost.scope.Reach;

/**
 * Who acts: a person signed in, with the offices they work for.
 *
 * @param offices codes of offices, which are the engine's groups
 */
public record Officer(String id, Set<String> offices) {

    private static final String ADMINISTRATORS = "camunda-admin";

    private static final String ANALYSTS = "analysts";

    /** Acts where no person does: timers and start-up. */
    static final Officer SYSTEM = new Officer("system", Set.of());

    static Officer of(Authentication signedIn) {
        return signedIn == null || signedIn.getUserId() == null
                ? SYSTEM
                : new Officer(signedIn.getUserId(), setOf(signedIn.getGroupIds()));
    }

    /** Whoever acted, with the offices they had then. */
    public static Officer of(Acting acting) {
        return new Officer(acting.user(), acting.offices());
    }

    private static Set<String> setOf(List<String> groups) {
        return groups == null ? Set.of() : Set.copyOf(groups);
    }

    /** As the database is told who acts. */
    public Acting acting() {
        return new Acting(id, offices);
    }

    /** Looks at what the officer's offices reach, and at nothing else. */
    <T> T looksAt(Acting.Work<T, RuntimeException> work) {
        return acting().during(() -> Reach.OWN.during(work));
    }

    boolean worksForAny(Collection<String> groups) {
        return groups.stream().anyMatch(offices::contains);
    }

    boolean worksFor(String office) {
        return offices.contains(office);
    }

    /** Runs the system and sees nobody's case. */
    public boolean isAdministrator() {
        return worksFor(ADMINISTRATORS);
    }

    /** Changes models, tables and forms, and sees nobody's case. */
    public boolean isAnalyst() {
        return worksFor(ANALYSTS);
    }

    /** The town the officer works for, where it is one. */
    Optional<String> town() {
        return offices.stream().filter(office -> office.startsWith("town-")).findFirst();
    }
}
