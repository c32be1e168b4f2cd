package publicpost.policy;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collector;

/** Notes every row that a rule used, so that a stored decision can be asked again of the very same tables. */
public final class Consulted implements PolicyTables {

    private record Version(String table, int version) {}

    private final PolicyTables tables;
    private final List<TableEvidence> seen = new ArrayList<>();

    public Consulted(PolicyTables tables) {
        this.tables = tables;
    }

    @Override
    public GroupAnswer groupsOf(GroupQuestion question) {
        var answer = tables.groupsOf(question);
        seen.add(answer.evidence());
        return answer;
    }

    @Override
    public List<TargetGroup> groupsInForce(LocalDate on) {
        return tables.groupsInForce(on);
    }

    @Override
    public Figure figure(String code, LocalDate on) {
        var figure = tables.figure(code, on);
        seen.add(figure.evidence());
        return figure;
    }

    @Override
    public FindingRule findingRule(FindingKind kind, String town, LocalDate on) {
        var rule = tables.findingRule(kind, town, on);
        seen.add(rule.evidence());
        return rule;
    }

    /** One entry per table and version, in the order asked, each row once. */
    public List<TableEvidence> evidence() {
        var byVersion = seen.stream()
                .collect(groupingBy(one -> new Version(one.table(), one.version()), LinkedHashMap::new, groupRows()));
        return byVersion.entrySet().stream()
                .map(entry -> new TableEvidence(
                        entry.getKey().table(), entry.getKey().version(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Collector<TableEvidence, ?, LinkedHashSet<String>> groupRows() {
        return Collector.of(LinkedHashSet::new, (rows, one) -> rows.addAll(one.rows()), (one, other) -> {
            one.addAll(other);
            return one;
        });
    }
}
