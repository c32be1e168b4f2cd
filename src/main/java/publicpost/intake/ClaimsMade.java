package publicpost.intake;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.policy.PolicyTables;

/** The groups that an application claims, each to be looked up by the office that keeps its list. */
@Component
class ClaimsMade {

    private final ClaimRows rows;
    private final PolicyTables tables;

    ClaimsMade(ClaimRows rows, PolicyTables tables) {
        this.rows = rows;
        this.tables = tables;
    }

    /** What was claimed before is looked up again, or dropped; what offices confirmed already stays confirmed. */
    void make(Application application, ApplicationDraft draft, String town) {
        var known = tables.groupsInForce(application.appliedOn());
        var claimed = new HashSet<String>();
        for (var claim : rows.findByApplicationIdOrderById(application.id())) {
            claimed.add(claim.groupCode());
            if (draft.groups().contains(claim.groupCode())) {
                claim.reopen();
            } else {
                claim.drop();
            }
        }
        for (var code : Set.copyOf(draft.groups())) {
            if (!claimed.contains(code)) {
                var group = DraftCheck.inArea(known, code, draft);
                rows.save(new Claim(application.id(), code, group.byAge() ? town : group.verifier()));
            }
        }
    }
}
