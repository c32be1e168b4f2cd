package publicpost.process;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;

/** More people than one at an office: accounts for one test, whose password is told by their name. */
public final class Clerks {

    private final IdentityService identities;
    private final Set<String> made = new TreeSet<>();

    public Clerks(IdentityService identities) {
        this.identities = identities;
    }

    public String at(String office, String account) {
        var user = identities.newUser(account);
        user.setPassword(account + "-demo");
        ((IdentityServiceImpl) identities).saveUser(user, true);
        made.add(account);
        identities.createMembership(account, office);
        return account;
    }

    public void leave() {
        made.forEach(identities::deleteUser);
        made.clear();
    }
}
