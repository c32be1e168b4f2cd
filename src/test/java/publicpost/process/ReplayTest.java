package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.models.FileSet;
import publicpost.process.replay.Differences;
import publicpost.process.replay.Differences.Ends;
import publicpost.process.replay.Differences.OtherCase;
import publicpost.process.replay.Differences.Step;
import publicpost.process.replay.ReplayRun.State;
import publicpost.process.replay.Replayed;
import publicpost.process.replay.Replays;
import publicpost.process.replay.Verdict;
import publicpost.process.studio.StudioDesk;

/** What a draft would have made of cases that are over. */
@InOneContext
class ReplayTest {

    private static final Officer ANALYST = new Officer("analyst", Set.of("analysts"));

    private static final String MODEL = "application.bpmn";

    @Autowired
    Town town;

    @Autowired
    Replayed replayed;

    @Autowired
    Replays replays;

    @Autowired
    StudioDesk studio;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private long draft;
    private String placed;
    private String refused;
    private String withdrawn;

    @BeforeEach
    void threeCasesAreOver() {
        placed = town.placed("1976-03-01");
        var announcement = town.announces(1);
        refused = town.applies(announcement, "1994-03-01");
        town.does(refused, "VerifyEvidence", Forms.CONFIRMED);
        town.does(refused, "ConfirmRefusal", Forms.REFUSAL);
        withdrawn = town.applies(announcement, "1975-03-01");
        town.passes(withdrawn).withdraws(withdrawn);
        draft = studio.begin(Map.of("name", "入户核实"), ANALYST);
    }

    @Test
    void theModelsInForceMakeTheSameOfEveryCase() {
        var found = differences(live());

        assertThat(found.verdicts()).containsOnlyKeys(Verdict.SAME);
        assertThat(found.cases()).isEmpty();
    }

    @Test
    void aStepBetweenAppraisalAndRankingIsNewToWhomeverCameThatWay() {
        var files = with(
                "sourceRef=\"AppraisalResult\" targetRef=\"AwaitRanking\"",
                "sourceRef=\"AppraisalResult\" targetRef=\"HomeVisit\"");
        files = files.with(
                MODEL,
                files.text(MODEL)
                        .orElseThrow()
                        .replace(
                                "</bpmn:process>",
                                """
                        <bpmn:userTask id="HomeVisit" name="入户核实" camunda:candidateGroups="district" />
                        <bpmn:sequenceFlow id="Flow_HomeVisit" sourceRef="HomeVisit" targetRef="AwaitRanking" />
                        </bpmn:process>"""));

        var found = differences(files, "application");

        assertThat(found.verdicts()).containsOnly(Map.entry(Verdict.SAME, 1), Map.entry(Verdict.OTHER_STEPS, 2));
        assertThat(found.newSteps()).containsExactly(new Step("application", "HomeVisit", 2));
        assertThat(found.nameOf("application", "HomeVisit")).isEqualTo("入户核实");
        assertThat(found.missingSteps()).isEmpty();
        assertThat(found.ends()).isEmpty();
        assertThat(found.cases()).extracting(OtherCase::caseNumber).containsExactlyInAnyOrder(placed, withdrawn);
    }

    @Test
    void anotherConditionLetsCasesEndElsewhere() {
        var turned = live().text(MODEL)
                .orElseThrow()
                .replace("outcome == 'READY'", "outcome == 'X'")
                .replace("outcome == 'GIVEN_UP'", "outcome == 'READY'");

        var found = differences(live().with(MODEL, turned), "application");

        assertThat(found.verdicts()).containsOnly(Map.entry(Verdict.SAME, 2), Map.entry(Verdict.ELSEWHERE, 1));
        assertThat(found.ends()).containsExactly(new Ends("application", "Placed", "GivenUp", null, 1));
        assertThat(found.newSteps()).extracting(Step::step).containsExactlyInAnyOrder("GiveUpSeat", "GivenUp");
        assertThat(found.missingSteps()).extracting(Step::step).containsExactlyInAnyOrder("StartPlacement", "Placed");
        assertThat(found.cases()).extracting(OtherCase::caseNumber).containsExactly(placed);
    }

    @Test
    void aStepThatNobodyComesToAnyMoreIsMissedAndTheRestGoesOn() {
        var found = differences(
                with("sourceRef=\"Stage\" targetRef=\"Appraise\"", "sourceRef=\"Stage\" targetRef=\"AwaitRanking\""),
                "application");

        assertThat(found.verdicts()).containsOnly(Map.entry(Verdict.SAME, 1), Map.entry(Verdict.OTHER_STEPS, 2));
        assertThat(found.missingSteps()).containsExactly(new Step("application", "Appraise", 2));
        assertThat(found.newSteps()).isEmpty();
        assertThat(found.ends()).isEmpty();
    }

    @Test
    void whereNobodyKnowsWhatWouldHaveBeenSaidACaseStands() {
        var found = differences(with("outcome == 'PASSED'", "outcome == 'PRAISED'"), "application");

        assertThat(found.ends()).contains(new Ends("application", "Placed", null, "Resume", 1));
    }

    @Test
    void aProcessThatTheDraftHasNoMoreIsSaid() {
        var found = differences(live().without(MODEL), "application");

        assertThat(found.verdicts()).containsOnly(Map.entry(Verdict.STANDS, 3));
    }

    @Test
    void whatTheEngineRefusesIsSaidAndNothingIsPlayed() {
        var run = replayed.run(draft, with("${takeSeat}", "${dataSource}"), null, ANALYST);

        var failed = replays.get(run, ANALYST);
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.why()).contains("修改稿不能部署").contains("TakeSeat");
        assertThat(failed.done()).isZero();
        assertThat(replayed.schemas()).isEmpty();
    }

    @Test
    void nothingElseIsTouched() {
        var before = everything();
        var clock = ClockUtil.getCurrentTime().getTime() - System.currentTimeMillis();
        var engines = Set.copyOf(ProcessEngines.getProcessEngines().keySet());

        differences(live());

        assertThat(everything()).isEqualTo(before);
        assertThat(ClockUtil.getCurrentTime().getTime() - System.currentTimeMillis())
                .isBetween(clock - 1000, clock + 1000);
        assertThat(ProcessEngines.getProcessEngines().keySet()).isEqualTo(engines);
        assertThat(replayed.schemas()).isEmpty();
    }

    @Test
    void aRunThatWasKilledGoesOnAndPlaysEachCaseOnce() {
        var run = replayed.killedAfterTheFirst(draft, live(), ANALYST);

        replayed.startsAgain();

        var done = replays.get(run, ANALYST);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.done()).isEqualTo(done.total()).isEqualTo(3);
        assertThat(replays.differences(run, ANALYST).verdicts())
                .containsOnly(Map.entry(Verdict.ELSEWHERE, 1), Map.entry(Verdict.SAME, done.total() - 1));
        assertThat(replayed.schemas()).isEmpty();
    }

    @Test
    void aRunIsStoppedAndGoesOn() {
        var run = replayed.killedAfterTheFirst(draft, live(), ANALYST);
        replays.stop(run, ANALYST);
        replayed.startsAgain();
        assertThat(replays.get(run, ANALYST).done()).isOne();

        replays.goOn(run, ANALYST);
        replayed.allDone();

        assertThat(replays.get(run, ANALYST).state()).isEqualTo(State.DONE);
    }

    @Test
    void anAnalystAsksForItOnThePageAndNobodyElseDoes() {
        var analyst = new Browser(port).signedInAs("analyst");
        var page = "/studio/drafts/%d/replays".formatted(draft);
        assertThat(analyst.get(page).body()).contains("还没有重演过", "公益性岗位申请");

        var wrong = analyst.post("/api" + page, Map.of("cases", "many", "process", ""));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("案件数");
        var begun = analyst.post("/api" + page, Map.of("cases", "10", "process", "application"));
        assertThat(begun.statusCode()).isEqualTo(201);
        replayed.allDone();

        var run = begun.body().replaceAll("\\D", "");
        assertThat(analyst.get(page).body()).contains("已完成", "3 / 3 件");
        assertThat(analyst.get("/studio/replays/" + run).body()).contains("经过、结果相同");
        var district = new Browser(port).signedInAs("district");
        assertThat(district.get(page).statusCode()).isEqualTo(403);
        assertThat(district.get("/studio/replays/" + run).statusCode()).isEqualTo(403);
        assertThat(district.post("/api" + page, Map.of("cases", "10")).statusCode())
                .isIn(400, 403);
    }

    private Differences differences(FileSet files) {
        return differences(files, null);
    }

    private Differences differences(FileSet files, String process) {
        return replays.differences(replayed.run(draft, files, process, ANALYST), ANALYST);
    }

    private FileSet live() {
        return replayed.live();
    }

    private FileSet with(String text, String other) {
        var model = live().text(MODEL).orElseThrow();
        assertThat(model).contains(text);
        return live().with(MODEL, model.replace(text, other));
    }

    /** What every row of every table was written by, but for those of runs, and of the audit trail, which is chained meanwhile. */
    private Map<String, List<String>> everything() {
        var found = new TreeMap<String, List<String>>();
        database.queryForList(
                        """
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname in ('app', 'public') and tablename not like 'replay\\_%'
                            and tablename not in ('audit_link', 'audit_head')""",
                        String.class)
                .forEach(table -> found.put(
                        table,
                        database.queryForList(
                                "select xmin || ' ' || ctid from " + table + " order by ctid", String.class)));
        return found;
    }
}
