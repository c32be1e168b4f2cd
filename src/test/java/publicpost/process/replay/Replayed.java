package publicpost.process.replay;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import publicpost.models.FileSet;
import publicpost.models.Versions;
import publicpost.process.Officer;
import publicpost.process.allowed.ClosedEngine;
import publicpost.process.allowed.ModelGate;
import publicpost.process.replay.Recordings.Instance;

/** Lets cases happen once more: runs as analysts begin them, and whatever a scenario finished, on the models it ran on. */
@TestComponent
public class Replayed {

    /** No run has it. */
    private static final long APART = 2_000_000_000;

    private final JdbcClient database;
    private final Versions versions;
    private final Recordings recordings;
    private final ScratchSchemas schemas;
    private final RepositoryService repository;
    private final ClosedEngine closing;
    private final Replays replays;
    private final ReplayThread thread;
    private final ReplayRows runs;
    private final ReplayedCases cases;

    private Stage stage;
    private ScratchSchemas.Claim held;
    private String fingerprint;

    Replayed(
            JdbcClient database,
            Versions versions,
            Recordings recordings,
            ScratchSchemas schemas,
            RepositoryService repository,
            Doubles doubles,
            ModelGate gate,
            Replays replays,
            ReplayThread thread,
            ReplayRows runs,
            ReplayedCases cases) {
        this.database = database;
        this.versions = versions;
        this.recordings = recordings;
        this.schemas = schemas;
        this.repository = repository;
        this.closing = new ClosedEngine(gate, doubles.nameable());
        this.replays = replays;
        this.thread = thread;
        this.runs = runs;
        this.cases = cases;
    }

    public FileSet live() {
        return versions.files(versions.live().orElseThrow().number());
    }

    /** Every case that is over and would not end and go the same way on the models it ran on. */
    public List<String> otherwise() {
        if (stage == null) {
            fingerprint = live().fingerprint();
            // or whoever clears away what killed runs left would take it for one
            held = schemas.claim(APART);
            stage = Stage.open(APART, live(), schemas, closing, repository);
        }
        var instances = over();
        return recordings.of(instances).stream()
                .filter(Replayed::isInOrder)
                .map(one -> "%s %s: %s".formatted(one.process(), one.caseNumber(), stage.play(one)))
                .filter(one -> !one.contains("verdict=SAME"))
                .toList();
    }

    /** A test may have moved the office's day back, which nobody else can: then its history tells no order. */
    private static boolean isInOrder(Recording recording) {
        var began = recording.start().orElseThrow().start();
        return recording.visits().stream().allMatch(visit -> visit.start() >= began && visit.end() >= visit.start());
    }

    /** Of the models it is about; a test may have published others since. */
    private List<Instance> over() {
        return database.sql(
                        """
                        select i.id_, i.proc_def_key_, i.business_key_ from act_hi_procinst i
                        join act_re_procdef d on d.id_ = i.proc_def_id_
                        join app.model_version v on v.deployment_id = d.deployment_id_
                        where i.state_ = 'COMPLETED' and v.fingerprint = ?""")
                .param(fingerprint)
                .query((row, i) -> new Instance(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Done when it returns. */
    public long run(long draft, FileSet files, String process, Officer analyst) {
        var run = replays.begin(draft, files, process, Replays.MOST, analyst);
        allDone();
        return run;
    }

    public void allDone() {
        thread.allDone().join();
    }

    /** As after a kill: the first case is done, the schema was left behind, and nobody is at it. */
    public long killedAfterTheFirst(long draft, FileSet files, Officer analyst) {
        var run = runs.add(draft, files, null, Replays.MOST, analyst.id());
        var first = cases.left(run, 1).keySet().iterator().next();
        var marked = new Result(Verdict.ELSEWHERE, "Before", "After", null, List.of(), List.of());
        cases.save(run, Map.of(first, marked), Map.of());
        schemas.make(run);
        return run;
    }

    public void startsAgain() {
        thread.afterStart();
        allDone();
    }

    /** Those of runs. */
    public List<Long> schemas() {
        return schemas.runs().stream().filter(run -> run != APART).toList();
    }
}
