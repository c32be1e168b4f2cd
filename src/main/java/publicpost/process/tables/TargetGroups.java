package publicpost.process.tables;

import java.util.LinkedHashMap;
import java.util.List;
import publicpost.policy.Area;
import publicpost.policy.Clause;
import publicpost.policy.Priority;
import publicpost.policy.TargetGroup;

/** Reads groups from rows of the table: a group may have several rows, and counts once. */
final class TargetGroups {

    private TargetGroups() {}

    static List<TargetGroup> of(List<MatchedRow> rows) {
        var groups = new LinkedHashMap<String, TargetGroup>();
        rows.forEach(row -> groups.putIfAbsent(row.text("code"), group(row)));
        return List.copyOf(groups.values());
    }

    private static TargetGroup group(MatchedRow row) {
        var area = row.text("groupArea");
        return new TargetGroup(
                row.text("code"),
                row.text("label"),
                area.equals("BOTH") ? null : Area.valueOf(area),
                Priority.valueOf(row.text("priority")),
                row.text("verifier"),
                row.yes("byAge"),
                new Clause(row.text("clause")),
                row.yesIfAny("special"));
    }
}
