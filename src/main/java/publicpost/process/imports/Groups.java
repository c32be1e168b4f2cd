package publicpost.process.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.lists.PlainText;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;

/** Target groups as lists write them. */
@Component
class Groups {

    private final PolicyTables tables;
    private final Clock clock;

    Groups(PolicyTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    List<TargetGroup> inForce() {
        return tables.groupsInForce(LocalDate.now(clock));
    }

    /** Those whose list one of the offices keeps; who belongs to one by age is on no list. */
    List<TargetGroup> keptBy(Set<String> offices) {
        return inForce().stream()
                .filter(group -> !group.byAge() && offices.contains(group.verifier()))
                .toList();
    }

    /** By label and by code. */
    static Map<String, TargetGroup> byName(List<TargetGroup> groups) {
        var named = new HashMap<String, TargetGroup>();
        groups.forEach(group -> named.put(group.code(), group));
        groups.forEach(group -> named.put(PlainText.of(group.label()), group));
        return named;
    }
}
