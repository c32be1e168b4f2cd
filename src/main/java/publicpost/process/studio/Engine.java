package publicpost.process.studio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;
import publicpost.models.FileSet;
import publicpost.process.tables.DeployedTables;

/** Brings a set of files into the engine, all or none. */
@Component
class Engine {

    private static final String NAME = "publicpost";

    private final RepositoryService repository;
    private final DeployedTables tables;

    Engine(RepositoryService repository, DeployedTables tables) {
        this.repository = repository;
        this.tables = tables;
    }

    /**
     * A new deployment holds everything, so that a case keeps the wording it began with. Where a step of a case publishes,
     * the engine would otherwise write it down only after that step, and would refuse it after its transaction.
     *
     * @return the id of the deployment
     * @throws NotDeployed when the engine or its gate refuses a file, in whatever way
     */
    String deploy(FileSet files) {
        try {
            var id = ProcessEngineContext.withNewProcessEngineContext(
                    () -> deployment(files).deploy().getId());
            tables.forget();
            return id;
        } catch (Exception refused) {
            throw new NotDeployed(refused);
        }
    }

    private DeploymentBuilder deployment(FileSet files) {
        var deployment = repository.createDeployment().name(NAME).source(NAME);
        files.files()
                .forEach((name, text) ->
                        deployment.addInputStream(name, new ByteArrayInputStream(text.getBytes(UTF_8))));
        return deployment;
    }
}
