package publicpost.process.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import publicpost.policy.Area;
import publicpost.policy.Clause;
import publicpost.policy.Priority;
import publicpost.policy.TargetGroup;

/** Reads groups from rows of the table: a group may have several rows, and counts once. */
final class TargetGroups {

    private TargetGroups() {}

    static List<TargetGroup> of(List<MatchedRow> rows) {
        var groups = new LinkedHashMap<String, List<MatchedRow>>();
        rows.forEach(row -> groups.computeIfAbsent(row.text("code"), code -> new ArrayList<>())
                .add(row));
        return groups.values().stream().map(TargetGroups::group).toList();
    }

    /** The first row speaks for the group, but for the ways into it. */
    private static TargetGroup group(List<MatchedRow> rows) {
        var row = rows.get(0);
        var area = row.text("groupArea");
        return new TargetGroup(
                row.text("code"),
                row.text("label"),
                area.equals("BOTH") ? null : Area.valueOf(area),
                Priority.valueOf(row.text("priority")),
                row.text("verifier"),
                row.yes("byAge"),
                new Clause(row.text("clause")),
                row.yesIfAny("special"),
                rows.stream()
                        .map(MatchedRow::note)
                        .filter(Predicate.not(String::isBlank))
                        .toList());
    }
}
