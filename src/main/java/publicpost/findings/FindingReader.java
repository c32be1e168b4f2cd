package publicpost.findings;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.casefile.RulingJson;
import publicpost.findings.Finding.Decision;
import publicpost.findings.Finding.Hearing;
import publicpost.findings.Finding.Outcome;
import publicpost.findings.Finding.Stage;
import publicpost.findings.Finding.Way;
import publicpost.findings.Finding.Word;
import publicpost.policy.FindingKind;
import publicpost.policy.FindingRule.Severity;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** Reads findings and opens what is sealed of them. */
@Component
class FindingReader {

    static final SealedColumn FACTS = SealedColumn.FINDING_FACTS;

    /** Kinds that are followed by a renewal. */
    static final String[] PAPERS = List.of(FindingKind.values()).stream()
            .filter(FindingKind::isOfPaper)
            .map(FindingKind::name)
            .toArray(String[]::new);

    private final JdbcClient database;
    private final Secrets secrets;
    private final RulingJson json;

    FindingReader(JdbcClient database, Secrets secrets, RulingJson json) {
        this.database = database;
        this.secrets = secrets;
        this.json = json;
    }

    /** By the day since when it is so, the earliest first. */
    List<Finding> where(String condition, Object... about) {
        return database.sql("select * from app.finding where %s order by since, id".formatted(condition))
                .params(about)
                .query(this::read)
                .list();
    }

    Map<Long, Finding> byId(List<Long> ids) {
        return where("id = any(?)", (Object) ids.toArray(Long[]::new)).stream()
                .collect(toMap(Finding::id, Function.identity()));
    }

    private Finding read(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getLong("id"),
                FindingKind.valueOf(row.getString("kind")),
                row.getString("case_number"),
                subject(row),
                row.getObject("person_id", Long.class),
                Severity.valueOf(row.getString("severity")),
                day(row, "since"),
                day(row, "raised_on"),
                day(row, "due_on"),
                row.getString("clause"),
                facts(row.getString("facts")),
                Stage.valueOf(row.getString("stage")),
                word(row, "investigated", secrets.open(SealedColumn.FINDING_REPORT, row.getString("report"))),
                hearing(row),
                decision(row),
                word(row, "closed", row.getString("how")));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getString("town"),
                row.getString("village"),
                row.getObject("placement_id", Long.class),
                row.getObject("post_id", Long.class),
                row.getString("subject"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> facts(String sealed) {
        return sealed == null ? Map.of() : json.read(secrets.open(FACTS, sealed), LinkedHashMap.class);
    }

    private static Word word(ResultSet row, String what, String text) throws SQLException {
        var by = row.getString(what + "_by");
        return by == null ? null : new Word(by, day(row, what + "_on"), text);
    }

    private Hearing hearing(ResultSet row) throws SQLException {
        var said = word(row, "heard", secrets.open(SealedColumn.FINDING_STATEMENT, row.getString("statement")));
        return said == null
                ? null
                : new Hearing(said.by(), said.on(), Way.valueOf(row.getString("heard_how")), said.text());
    }

    private Decision decision(ResultSet row) throws SQLException {
        var outcome = row.getString("decision");
        return outcome == null
                ? null
                : new Decision(
                        Outcome.valueOf(outcome),
                        row.getString("decided_by"),
                        day(row, "decided_on"),
                        secrets.open(SealedColumn.FINDING_GROUNDS, row.getString("grounds")),
                        row.getString("led_to"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
