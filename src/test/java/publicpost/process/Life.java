package publicpost.process;

import static publicpost.process.Town.with;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Letter;
import publicpost.casefile.Records;
import publicpost.casefile.TrailEntry;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.secrets.Opened;
import publicpost.secrets.Secrets;

/** Walks people in post through what comes after the start: the vocabulary of reviews, renewals, suspensions and exits. */
@TestComponent
public class Life {

    /** From the announcement to the start, with days to spare. */
    private static final int DAYS = 28;

    private final Town town;
    private final Work work;
    private final ManagementService jobs;
    private final Placements placements;
    private final Matters matters;
    private final Records records;
    private final JdbcTemplate database;
    private final Secrets secrets;
    private final AtomicInteger people = new AtomicInteger();

    Life(
            Town town,
            Work work,
            ManagementService jobs,
            Placements placements,
            Matters matters,
            Records records,
            JdbcTemplate database,
            Secrets secrets) {
        this.town = town;
        this.work = work;
        this.jobs = jobs;
        this.placements = placements;
        this.matters = matters;
        this.records = records;
        this.database = database;
        this.secrets = secrets;
    }

    // ── who ─────────────────────────────────────────────────────────────────────────────────────────────────────

    Map<String, Object> villager(String born) {
        return person(born, "MALE", 2 * people.getAndIncrement() + 1);
    }

    Map<String, Object> townsman(String born) {
        return urban(villager(born));
    }

    /** @param category FEMALE_50 or FEMALE_55 */
    Map<String, Object> townswoman(String born, String category) {
        return urban(person(born, category, 2 * people.getAndIncrement()));
    }

    private static Map<String, Object> person(String born, String category, int serial) {
        return Map.of(
                "idNumber",
                Forms.idNumber(born, serial % 1000),
                "name",
                "在岗人" + serial,
                "retirementCategory",
                category);
    }

    private static Map<String, Object> urban(Map<String, Object> person) {
        return with(person, "area", "URBAN", "groups", List.of("URBAN_OLDER_UNEMPLOYED"), "unemployedRegistered", true);
    }

    /** The same person, to apply once more. */
    Map<String, Object> again(String caseNumber) {
        var person = database.queryForMap(
                """
                select id_number as "idNumber", name, retirement_category as "retirementCategory" from app.person
                where id = ?""",
                placement(caseNumber).personId());
        person.replaceAll((column, value) -> Opened.of(value, secrets));
        return person;
    }

    // ── coming and staying ──────────────────────────────────────────────────────────────────────────────────────

    /** Lives in that day, later or earlier; the mornings are watched from the next one on. */
    void begins(LocalDate day) {
        begins("daily-watch", day.plusDays(1).atTime(LocalTime.of(6, 0)));
        begins("month-opening", day.plusMonths(1).withDayOfMonth(1).atTime(LocalTime.MIDNIGHT));
        town.dayComes(day);
    }

    private void begins(String process, LocalDateTime first) {
        var due = Date.from(first.atZone(OfficeClock.ZONE).toInstant());
        jobs.createJobQuery()
                .processDefinitionKey(process)
                .timers()
                .list()
                .forEach(timer -> jobs.setJobDuedate(timer.getId(), due));
    }

    /** In post since that day, with cover for the whole term. */
    String placed(LocalDate on, Map<String, Object> person) {
        return placed(on.minusDays(DAYS), on, person);
    }

    String placed(LocalDate announced, LocalDate on, Map<String, Object> person) {
        begins(announced);
        var area = (String) person.getOrDefault("area", "RURAL");
        var announcement = town.announces(Forms.offer("保洁员", area, 1));
        var caseNumber = town.applies(announcement, "1976-03-01", person);
        town.passes(caseNumber).putsOnNotice(announcement).noticeRunsOut(announcement);
        town.does(caseNumber, "Approve", Forms.APPROVED);
        starts(caseNumber, on, area);
        town.does(announcement, "CloseRecruitment", Map.of("waitingList", "END"));
        town.dayComes(on);
        return caseNumber;
    }

    private void starts(String caseNumber, LocalDate on, String area) {
        var rural =
                with(Forms.ruralStart(on), "insuranceUntil", on.plusMonths(48).toString());
        town.does(caseNumber, "PrepareStart", area.equals("URBAN") ? Forms.urbanStart(on) : rural);
    }

    // ── leaving and pausing ─────────────────────────────────────────────────────────────────────────────────────

    /** @return the number of the exit, which a clerk of the village registers */
    String registersExit(String caseNumber, String reason, LocalDate lastDay, Map<String, ?> facts) {
        var form =
                with(facts, "placement", placement(caseNumber).id(), "reason", reason, "lastDay", lastDay.toString());
        return work.start(Town.VILLAGE, "exit", "RegisterExit", form);
    }

    /** Leaves by own wish after that day, which is today or past. */
    String leaves(String caseNumber, LocalDate lastDay) {
        var asked = Map.of("requestedOn", town.today().toString());
        var exit = registersExit(caseNumber, "OWN_WISH", lastDay, asked);
        town.does(exit, "SettleExit", Forms.settled(lastDay, town.today()));
        return exit;
    }

    String suspends(String caseNumber, LocalDate from, LocalDate expectedUntil) {
        var form = Map.of(
                "placement",
                placement(caseNumber).id(),
                "from",
                from.toString(),
                "expectedUntil",
                expectedUntil.toString(),
                "reason",
                "本人住院");
        return work.start(Town.TOWN, "suspension", "Suspend", form);
    }

    // ── what can be seen ────────────────────────────────────────────────────────────────────────────────────────

    Placement placement(String caseNumber) {
        return placements.ofCase(caseNumber).orElseThrow();
    }

    String matter(String caseNumber, String kind) {
        return town.matter(caseNumber, kind);
    }

    List<Matter> open(String caseNumber) {
        return matters.openOf(placement(caseNumber).id());
    }

    /** Null while it is open. */
    String outcome(String matter) {
        return matters.get(matter).outcome();
    }

    /** The outcomes that the trail of a case notes for a step. */
    List<String> trail(String caseNumber, String step) {
        return records.trailOf(caseNumber).stream()
                .filter(entry -> entry.step().equals(step))
                .map(TrailEntry::outcome)
                .toList();
    }

    List<String> letters(String caseNumber, String kind) {
        return records.lettersOf(caseNumber).stream()
                .filter(letter -> letter.kind().equals(kind))
                .map(Letter::content)
                .toList();
    }

    /** One row as text, for what no form shows. */
    String row(String question, Object... parameters) {
        return database.queryForList(question, parameters).stream()
                .map(row -> String.join(
                        " ",
                        row.values().stream()
                                .map(one -> String.valueOf(Opened.of(one, secrets)))
                                .toList()))
                .reduce((first, second) -> first + "; " + second)
                .orElse("");
    }

    /** Days without subsidy: from, until and why. */
    String suspensions(String caseNumber) {
        return row(
                "select from_on, until_on, cause from app.suspension where placement_id = ? order by from_on",
                placement(caseNumber).id());
    }
}
