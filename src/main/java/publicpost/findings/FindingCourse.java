package publicpost.findings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.findings.Finding.Outcome;
import publicpost.findings.Finding.Stage;
import publicpost.findings.Finding.Way;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/**
 * Takes findings from the investigation to their closing. What was written in an earlier round stays, and what comes out of
 * order the table refuses.
 */
@Service
@Transactional
public class FindingCourse {

    private final JdbcClient database;
    private final FindingReader reader;
    private final Secrets secrets;
    private final Clock clock;

    FindingCourse(JdbcClient database, FindingReader reader, Secrets secrets, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A finding whose case begins, and the code of the place it is about. */
    public record Begun(String caseNumber, String place, String kind) {}

    /** Takes up findings without a case, each for one caller only, the grave ones first. */
    public List<Begun> takeUp(int most) {
        return database.sql(
                        """
                        with next as materialized (
                            select id from app.finding where begun_on is null and not kind = any(:papers)
                            order by severity = 'SEVERE' desc, id limit :most for update skip locked)
                        update app.finding f set begun_on = :today from next where f.id = next.id
                        returning f.case_number, coalesce(f.village, f.town), f.kind""")
                .param("papers", FindingReader.PAPERS)
                .param("most", most)
                .param("today", LocalDate.now(clock))
                .query((row, i) -> new Begun(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    public void investigate(String caseNumber, String report, String officer) {
        var finding = lock(caseNumber);
        var before = Optional.ofNullable(finding.investigation());
        var all = withEarlier(before.map(Finding.Word::on), before.map(Finding.Word::text), report);
        set(
                caseNumber,
                finding.isOfSomebody() ? Stage.HEAR : Stage.DECIDE,
                "report = ?, investigated_by = ?, investigated_on = ?",
                secrets.seal(SealedColumn.FINDING_REPORT, all),
                officer,
                LocalDate.now(clock));
    }

    /** @param on the day on which somebody was heard, or last tried */
    public void hear(String caseNumber, Way way, LocalDate on, String statement, String officer) {
        var before = Optional.ofNullable(lock(caseNumber).hearing());
        var all = withEarlier(before.map(Finding.Hearing::on), before.map(Finding.Hearing::text), statement);
        set(
                caseNumber,
                Stage.DECIDE,
                "statement = ?, heard_how = ?, heard_on = ?, heard_by = ?",
                secrets.seal(SealedColumn.FINDING_STATEMENT, all),
                way.name(),
                on,
                officer);
    }

    private static String withEarlier(Optional<LocalDate> on, Optional<String> earlier, String now) {
        return earlier.map(text -> "%s\n（以上为 %s 所记）\n%s".formatted(text, on.orElseThrow(), now))
                .orElse(now);
    }

    /**
     * @param ledTo the number of the suspension or exit; null for none
     * @throws Refused when it is the officer who investigated
     */
    public void decide(String caseNumber, Outcome outcome, String grounds, String ledTo, String officer) {
        if (officer.equals(lock(caseNumber).investigation().by())) {
            throw Refused.at("decision", "处理决定", "调查核实的人不能同时决定（职责分离）");
        }
        set(
                caseNumber,
                Stage.CONFIRM,
                "decision = ?, grounds = ?, led_to = ?, decided_by = ?, decided_on = ?",
                outcome.name(),
                secrets.seal(SealedColumn.FINDING_GROUNDS, grounds),
                ledTo,
                officer,
                LocalDate.now(clock));
    }

    /** Nobody decides on it before it was investigated once more. */
    public void sendBack(String caseNumber) {
        lock(caseNumber);
        set(caseNumber, Stage.INVESTIGATE, "decision = null");
    }

    /** The decision is taken back, to be made anew; what was decided stays in the case's file. */
    public void undecide(String caseNumber) {
        lock(caseNumber);
        set(
                caseNumber,
                Stage.DECIDE,
                "decision = ?, grounds = ?, led_to = ?, decided_by = ?, decided_on = ?",
                null,
                null,
                null,
                null,
                null);
    }

    /** @throws Refused when it is the officer who decided */
    public void close(String caseNumber, String officer) {
        var decided = lock(caseNumber).decision();
        if (officer.equals(decided.by())) {
            throw Refused.at("decision", "确认结论", "作出处理决定的人不能同时确认销号（职责分离）");
        }
        set(
                caseNumber,
                Stage.CONFIRM,
                "closed_on = ?, closed_by = ?, how = ?",
                LocalDate.now(clock),
                officer,
                decided.outcome().name());
    }

    /** Whoever writes at the same time waits, and then sees what the other wrote. */
    private Finding lock(String caseNumber) {
        database.sql("select id from app.finding where case_number = ? and not kind = any(?) for no key update")
                .params(caseNumber, FindingReader.PAPERS)
                .query(Long.class)
                .single();
        return reader.where("case_number = ? and not kind = any(?)", caseNumber, FindingReader.PAPERS)
                .get(0);
    }

    private void set(String caseNumber, Stage stage, String columns, Object... values) {
        var parameters = new ArrayList<>(Arrays.asList(values));
        parameters.addAll(List.of(stage.name(), caseNumber, FindingReader.PAPERS));
        database.sql("update app.finding set %s, stage = ? where case_number = ? and not kind = any(?)"
                        .formatted(columns))
                .params(parameters)
                .update();
    }
}
