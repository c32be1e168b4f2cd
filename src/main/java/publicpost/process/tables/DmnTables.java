package publicpost.process.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import publicpost.models.FileSet;
import publicpost.policy.Clause;
import publicpost.policy.Figure;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule;
import publicpost.policy.FindingRule.Severity;
import publicpost.policy.GroupAnswer;
import publicpost.policy.GroupQuestion;
import publicpost.policy.NoFigure;
import publicpost.policy.PolicyArchive;
import publicpost.policy.PolicyTables;
import publicpost.policy.TableEvidence;
import publicpost.policy.TargetGroup;

/** Answers the policy's questions from the decision tables: the latest ones, or those a past decision was made with. */
@Component
public class DmnTables implements PolicyTables, PolicyArchive {

    static final String TARGET_GROUPS = "target-groups";
    static final String FIGURES = "figures";
    static final String FINDINGS = "findings";

    private final TableSource source;
    private final Map<String, Integer> versions;
    private final Map<String, DmnTable> parsed;

    @Autowired
    DmnTables(TableSource source) {
        this(source, Map.of(), new ConcurrentHashMap<>());
    }

    private DmnTables(TableSource source, Map<String, Integer> versions, Map<String, DmnTable> parsed) {
        this.source = source;
        this.versions = versions;
        this.parsed = parsed;
    }

    /** Answers from the tables among these files, such as a draft's; they need not be deployed. */
    public static DmnTables of(FileSet files) {
        return new DmnTables(new FiledTables(files));
    }

    /** What the file of a table is called. */
    static String file(String key) {
        return key + ".dmn";
    }

    @Override
    public PolicyTables asOf(Collection<TableEvidence> evidence) {
        var then = new HashMap<String, Integer>();
        evidence.forEach(one -> then.put(one.table(), one.version()));
        return new DmnTables(source, Map.copyOf(then), parsed);
    }

    @Override
    public GroupAnswer groupsOf(GroupQuestion question) {
        var table = table(TARGET_GROUPS);
        var rows = table.rowsFor(facts(question));
        return new GroupAnswer(TargetGroups.of(rows), evidence(TARGET_GROUPS, table, rows));
    }

    @Override
    public List<TargetGroup> groupsInForce(LocalDate on) {
        return TargetGroups.of(table(TARGET_GROUPS).rowsInForce(Map.of("on", on)));
    }

    @Override
    public Figure figure(String code, LocalDate on) {
        var table = table(FIGURES);
        var rows = table.rowsFor(Map.of("code", code, "on", on));
        if (rows.isEmpty()) {
            throw new NoFigure(code, on);
        }
        var row = rows.get(0);
        return new Figure(
                code,
                plain(row.text("value")),
                row.text("unit"),
                row.text("source"),
                row.text("standing"),
                evidence(FIGURES, table, rows));
    }

    @Override
    public FindingRule findingRule(FindingKind kind, String town, LocalDate on) {
        var table = table(FINDINGS);
        var rows = table.rowsFor(Map.of("kind", kind.name(), "town", town, "on", on));
        if (rows.isEmpty()) {
            throw new NoFigure(kind.name(), on);
        }
        var row = rows.get(0);
        return new FindingRule(
                kind,
                row.yes("enabled"),
                Severity.valueOf(row.text("severity")),
                row.textIfAny("threshold").map(DmnTables::plain).orElse(null),
                row.textIfAny("unit").orElse(""),
                row.textIfAny("months").map(Integer::valueOf).orElse(null),
                Integer.parseInt(row.text("days")),
                new Clause(row.text("clause")),
                row.text("standing"),
                evidence(FINDINGS, table, rows));
    }

    private DmnTable table(String key) {
        var version = versions.get(key);
        var stored = version == null ? source.latest(key) : source.version(key, version);
        return parsed.computeIfAbsent(stored.id(), id -> DmnTable.parse(stored));
    }

    private static Map<String, Object> facts(GroupQuestion question) {
        return Map.of(
                "area", question.area().name(),
                "sex", question.sex().name(),
                "age", question.age(),
                "memberships", question.memberships().stream().sorted().toList(),
                "unemployedRegistered", question.unemployedRegistered(),
                "beforeRetirement", question.beforeRetirement(),
                "on", question.on());
    }

    private static TableEvidence evidence(String key, DmnTable table, List<MatchedRow> rows) {
        return new TableEvidence(
                key, table.version(), rows.stream().map(MatchedRow::id).toList());
    }

    /** 2100 and not 2100.0 or 2.1E+3, as people read it. */
    private static BigDecimal plain(String number) {
        var value = new BigDecimal(number).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
