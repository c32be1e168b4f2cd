package publicpost.process.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import publicpost.process.allowed.ClosedEngine;
import publicpost.process.allowed.ModelGate;

/** Plays what is left of a run: cases that are done already are passed over. */
@Component
class ReplayWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayWork.class);

    /** Cases that are read and kept at once; whatever is lost with a kill is played again. */
    private static final int KEPT = 200;

    private final ReplayRows runs;
    private final ReplayedCases cases;
    private final Recordings recordings;
    private final ScratchSchemas schemas;
    private final RepositoryService versions;
    private final ClosedEngine closing;
    private volatile boolean closes;

    ReplayWork(
            ReplayRows runs,
            ReplayedCases cases,
            Recordings recordings,
            ScratchSchemas schemas,
            RepositoryService versions,
            ModelGate gate,
            Doubles doubles) {
        this.runs = runs;
        this.cases = cases;
        this.recordings = recordings;
        this.schemas = schemas;
        this.versions = versions;
        this.closing = new ClosedEngine(gate, doubles.nameable());
    }

    /** Nobody is told that a run broke off because the program ends: it goes on with the next start. */
    void close() {
        closes = true;
    }

    /** Where another node is at the run it is left alone. */
    void go(long run) {
        try (var claim = schemas.claim(run)) {
            if (claim.isOurs() && runs.isUnderWay(run)) {
                play(run);
            }
        } catch (ParseException refused) {
            runs.fail(run, "修改稿不能部署，没有重演：" + refused.getMessage());
        } catch (RuntimeException broken) {
            if (!closes) {
                LOG.error("重演 {} 中断，可以继续（the replay broke off）", run, broken);
                runs.fail(run, "系统没能办完，已重演的案件不受影响；可以继续，仍不行请联系管理员");
            }
        }
    }

    private void play(long run) {
        if (!schemas.mayBeMade()) {
            runs.fail(run, "数据库账号没有建立临时库的权限，请管理员按部署说明授权");
            return;
        }
        try (var stage = Stage.open(run, runs.files(run), schemas, closing, versions)) {
            while (!closes && runs.isUnderWay(run) && playSome(run, stage)) {
                // until all are done, or somebody stops it
            }
        }
        runs.finish(run);
    }

    /** @return whether any were left */
    private boolean playSome(long run, Stage stage) {
        var left = cases.left(run, KEPT);
        var results = new LinkedHashMap<Integer, Result>();
        Map<String, String> names = new LinkedHashMap<>();
        var numbers = left.keySet().iterator();
        recordings.of(left.values()).forEach(recording -> {
            var result = stage.play(recording);
            results.put(numbers.next(), result);
            if (result.verdict() != Verdict.SAME) {
                result.nodes()
                        .forEach(node -> names.computeIfAbsent(
                                recording.process() + "/" + node, id -> stage.nameOf(node, recording)));
            }
        });
        if (!results.isEmpty()) {
            cases.save(run, results, names);
        }
        return !left.isEmpty();
    }
}
