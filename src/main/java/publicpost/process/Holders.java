package publicpost.process;

import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.process.access.Standings;
import publicpost.process.access.Standings.Standing;

/** To whom a task may be given: somebody of an office it is offered to. The engine takes any name, even one nobody has. */
@Component
class Holders {

    private final SignedIn signedIn;
    private final Standings standings;

    Holders(SignedIn signedIn, Standings standings) {
        this.signedIn = signedIn;
        this.standings = standings;
    }

    /** @throws Refused in the same words whether there is no such account or it is of another office */
    void mayHold(DelegateTask task, String account) {
        var giving = signedIn.now();
        if (giving == Officer.SYSTEM) {
            return;
        }
        // whom an identity provider let in has no account here, but is known while at work
        var offices = account.equals(giving.id()) ? giving.offices() : officesOf(account);
        if (task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .noneMatch(offices::contains)) {
            throw Refused.at("userId", "承办人", "没有这个账号，或该账号不属于承办部门");
        }
    }

    private Set<String> officesOf(String account) {
        return standings.of(account).map(Standing::offices).orElse(Set.of());
    }
}
