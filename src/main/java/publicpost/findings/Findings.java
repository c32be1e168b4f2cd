package publicpost.findings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.CaseNumbers;
import publicpost.casefile.RulingJson;
import publicpost.policy.PolicyTables;
import publicpost.secrets.Secrets;

/** The register of what was found to be wrong: one row for each fact, raised once, whatever became of it. */
@Service
@Transactional
public class Findings {

    private static final String RAISE =
            """
            insert into app.finding (kind, case_number, placement_id, post_id, town, village, subject, fact, severity, facts,
                clause, evidence, since, raised_on, raised_by, due_on)
            values (:kind, :case, :placement, :post, :town, :village, :subject, :fact, :severity, :facts, :clause, :evidence,
                :since, :today, :by, :due)
            on conflict do nothing""";

    private final JdbcClient database;
    private final FindingReader reader;
    private final CaseNumbers numbers;
    private final PolicyTables tables;
    private final RulingJson json;
    private final Secrets secrets;
    private final Clock clock;

    Findings(
            JdbcClient database,
            FindingReader reader,
            CaseNumbers numbers,
            PolicyTables tables,
            RulingJson json,
            Secrets secrets,
            Clock clock) {
        this.database = database;
        this.reader = reader;
        this.numbers = numbers;
        this.tables = tables;
        this.json = json;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Writes down what was not raised before, open or closed, where the check is on.
     *
     * @param by the officer who asked for the look, or {@code system}
     * @return how many were new
     */
    public int raise(Collection<Seen> all, String by) {
        return (int) all.stream().filter(seen -> raise(seen, by)).count();
    }

    private boolean raise(Seen seen, String by) {
        var today = LocalDate.now(clock);
        var rule = tables.findingRule(seen.kind(), seen.subject().town(), today);
        if (!rule.enabled() || wasRaised(seen)) {
            return false;
        }
        return database.sql(RAISE)
                        .param("kind", seen.kind().name())
                        .param("case", numbers.finding())
                        .param("placement", seen.subject().placement())
                        .param("post", seen.subject().post())
                        .param("town", seen.subject().town())
                        .param("village", seen.subject().village())
                        .param("subject", seen.subject().key())
                        .param("fact", seen.fact())
                        .param("severity", rule.severity().name())
                        .param("facts", secrets.seal(FindingReader.FACTS, json.write(seen.facts())))
                        .param("clause", rule.clause().cite())
                        .param("evidence", json.write(List.of(rule.evidence())))
                        .param("since", seen.since())
                        .param("today", today)
                        .param("by", by)
                        .param("due", today.plusDays(rule.days()))
                        .update()
                > 0;
    }

    private boolean wasRaised(Seen seen) {
        return database.sql(
                        "select exists (select from app.finding where subject = ? and kind = ? and fact = ? and not kind = any(?))")
                .params(seen.subject().key(), seen.kind().name(), seen.fact(), FindingReader.PAPERS)
                .query(Boolean.class)
                .single();
    }

    /** Of that case; papers have none of their own. */
    @Transactional(readOnly = true)
    public Optional<Finding> find(String caseNumber) {
        return reader.where("case_number = ? and not kind = any(?)", caseNumber, FindingReader.PAPERS).stream()
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Finding get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NoSuchElementException("no finding " + caseNumber));
    }

    /** Of somebody in post, papers included, the earliest first. */
    @Transactional(readOnly = true)
    public List<Finding> of(Long placement) {
        return reader.where("placement_id = ?", placement);
    }
}
