package publicpost.process.replay;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import publicpost.models.FileSet;
import publicpost.process.allowed.ClosedEngine;

/** Where the cases of one run happen once more: a schema, an engine in it, and the models on which the cases ran then. */
class Stage implements AutoCloseable {

    private final long run;
    private final ScratchSchemas schemas;
    private final HikariDataSource pool;
    private final ScratchEngine engine;
    private final Function<String, Drawn> then;

    private Stage(long run, ScratchSchemas schemas, ClosedEngine closing, FileSet files, Function<String, Drawn> then) {
        this.run = run;
        this.schemas = schemas;
        this.then = then;
        schemas.make(run);
        pool = schemas.pool(run);
        try {
            engine = new ScratchEngine(ScratchSchemas.nameOf(run), pool, closing, files);
        } catch (RuntimeException refused) {
            pool.close();
            schemas.drop(run);
            throw refused;
        }
    }

    /** @throws org.camunda.bpm.engine.ParseException when the engine or its gate refuses a file */
    static Stage open(
            long run, FileSet files, ScratchSchemas schemas, ClosedEngine closing, RepositoryService versions) {
        Map<String, Drawn> models = new ConcurrentHashMap<>();
        return new Stage(
                run,
                schemas,
                closing,
                files,
                id -> models.computeIfAbsent(id, version -> new Drawn(versions.getBpmnModelInstance(version))));
    }

    Result play(Recording recording) {
        if (recording.visits().isEmpty() || !engine.has(recording.process())) {
            return Result.nowhere(recording);
        }
        var score = new Score(recording, then);
        var player = new Player(new Position(score, then), engine.drawn(recording.process()));
        return Result.of(recording, engine.play(recording.process(), player));
    }

    /** What a node is called: in the draft, or else on the model on which the case ran. */
    String nameOf(String node, Recording recording) {
        var now = engine.has(recording.process())
                ? engine.drawn(recording.process()).names().get(node)
                : null;
        return now != null
                ? now
                : recording.visits().stream()
                        .map(visit -> then.apply(visit.definition()).names().get(node))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(node);
    }

    @Override
    public void close() {
        try {
            engine.close();
        } finally {
            pool.close();
            schemas.drop(run);
        }
    }
}
