package publicpost.process;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import publicpost.offices.Office;
import publicpost.offices.Offices;

/** The accounts of offices, by name: to whom work may be given. */
@Component
public class Colleagues {

    /** @param name what the account is called, or its own id */
    public record Colleague(String account, String name) {}

    private final IdentityService identities;
    private final Offices offices;

    Colleagues(IdentityService identities, Offices offices) {
        this.identities = identities;
        this.offices = offices;
    }

    /** Without the one who asks. */
    List<Colleague> of(Collection<String> wanted, String without) {
        Map<String, String> found = wanted.stream()
                .sorted()
                .flatMap(office ->
                        identities.createUserQuery().memberOfGroup(office).orderByUserId().asc().list().stream())
                .filter(user -> !user.getId().equals(without))
                .collect(toMap(User::getId, Colleagues::name, (one, other) -> one));
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Colleague(one.getKey(), one.getValue()))
                .toList();
    }

    private static String name(User user) {
        var name = user.getFirstName() == null ? "" : user.getFirstName().strip();
        return name.isEmpty() || name.equals(user.getId()) ? user.getId() : "%s（%s）".formatted(name, user.getId());
    }

    boolean exists(String account) {
        return account != null
                && WrittenText.problem(account).isEmpty()
                && identities.createUserQuery().userId(account).count() > 0;
    }

    /** The offices an account belongs to itself, without those in which it stands in. */
    Set<String> officesOf(String account) {
        return identities.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .collect(toCollection(TreeSet::new));
    }

    /** Those of a village, and of its town: who may stand in there. */
    Set<String> withTown(String office) {
        var line = new TreeSet<>(Set.of(office));
        offices.find(office).map(Office::parent).ifPresent(line::add);
        return line;
    }

    /** Above and below the offices of an officer: with whom one works on the same cases. */
    Set<String> around(Officer officer) {
        var line = new TreeSet<>(officer.offices());
        for (var office : officer.offices()) {
            line.addAll(withTown(office));
            offices.villagesOf(office).stream().map(Office::code).forEach(line::add);
        }
        offices.of(Office.Kind.DISTRICT).stream().map(Office::code).forEach(line::add);
        return line;
    }
}
