package publicpost.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.findings.Findings;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.policy.FindingKind;

/** Brings findings on the way: what a check saw, and the case of it. */
@TestComponent
public class Found {

    /** The officer of the district who confirms what the other decided. */
    public static final String SECOND = "district-2";

    private final Findings findings;
    private final FindingCases cases;
    private final Placements placements;
    private final Town town;
    private final JdbcTemplate database;

    Found(Findings findings, FindingCases cases, Placements placements, Town town, JdbcTemplate database) {
        this.findings = findings;
        this.cases = cases;
        this.placements = placements;
        this.town = town;
        this.database = database;
    }

    /** @return the number of the case that has begun */
    public String about(String placed, FindingKind kind) {
        return begin(seen(placed, kind, "fact"));
    }

    Seen seen(String placed, FindingKind kind, String fact) {
        return new Seen(kind, subject(placements.ofCase(placed).orElseThrow()), fact, town.today(), facts());
    }

    private static Subject subject(Placement placement) {
        return Subject.ofPlacement(placement.home().town(), placement.home().village(), placement.id());
    }

    private static Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("账户", "尾号 0000");
        facts.put("另一人", "于某某（初村二村）");
        return facts;
    }

    /** @return likewise, of a village or, where it is null, of the whole town */
    public String ofOffice(FindingKind kind, String office, String village) {
        return begin(new Seen(kind, Subject.ofOffice(office, village), "fact", town.today(), Map.of("比例", "42%")));
    }

    String begin(Seen seen) {
        findings.raise(List.of(seen), "system");
        cases.beginWaiting(100);
        town.settles();
        return database.queryForObject(
                "select case_number from app.finding where subject = ? and kind = ? and fact = ?",
                String.class,
                seen.subject().key(),
                seen.kind().name(),
                seen.fact());
    }

    /** The town looks into it and, where somebody is concerned, hears her. */
    public Found investigates(String number) {
        town.does(number, "InvestigateFinding", report(town.today().plusDays(5)));
        if (!town.open(number, "HearPerson").isEmpty()) {
            town.does(number, "HearPerson", said(town.today()));
        }
        return this;
    }

    static Map<String, Object> report(LocalDate answerBy) {
        return Map.of("report", "经走访，两人共用一个账户", "answerBy", answerBy.toString());
    }

    static Map<String, Object> said(LocalDate on) {
        return Map.of("way", "IN_PERSON", "on", on.toString(), "statement", "我没有自己的账户，借用姐姐的");
    }

    public Found decides(String number, String decision, Object... more) {
        var answer = Town.with(Map.of("decision", decision, "reason", "情况属实"), more);
        town.does(number, "DecideFinding", answer);
        return this;
    }

    /** From what was raised to its closing, with nothing to follow. */
    public Found explains(String number) {
        cases.beginWaiting(100);
        return investigates(number).decides(number, "EXPLAINED").closes(number);
    }

    /** Somebody who did not decide says that it is done. */
    public Found closes(String number) {
        return confirms(number, "CLOSE");
    }

    Found confirms(String number, String decision) {
        town.completesAs(
                SECOND,
                List.of("district"),
                town.open(number, "ConfirmClosing").get(0),
                Map.of("decision", decision, "reason", "已核对"));
        return this;
    }
}
