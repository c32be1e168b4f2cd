package publicpost.process.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import publicpost.models.FileSet;

/** The decision tables that were deployed with the models. */
@Component
public class DeployedTables implements TableSource {

    /** A rule is asked many times for each deployment; another node's new table is seen this late at most. */
    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    private record Seen(StoredTable table, long at) {}

    private final ObjectProvider<ProcessEngine> engine;
    private final Map<String, Seen> latest = new ConcurrentHashMap<>();

    /** The engine comes late: what takes part in building it may ask the rules too. */
    DeployedTables(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public StoredTable latest(String key) {
        var seen = latest.get(key);
        if (seen == null || System.nanoTime() - seen.at() >= FRESH_NANOS) {
            seen = new Seen(stored(key, tables(key).latestVersion()), System.nanoTime());
            latest.put(key, seen);
        }
        return seen.table();
    }

    @Override
    public StoredTable version(String key, int version) {
        return stored(key, tables(key).decisionDefinitionVersion(version));
    }

    /** The tables of today as the files they were deployed from. */
    public FileSet files() {
        var texts = new TreeMap<String, String>();
        List.of(DmnTables.TARGET_GROUPS, DmnTables.FIGURES, DmnTables.FINDINGS)
                .forEach(key -> texts.put(DmnTables.file(key), text(latest(key))));
        return new FileSet(texts);
    }

    private static String text(StoredTable table) {
        try (var text = table.text().get()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** To be called after a deployment, so that the node that deployed asks the new table at once. */
    public void forget() {
        latest.clear();
    }

    private StoredTable stored(String key, DecisionDefinitionQuery query) {
        var found = asTheOffice(query::singleResult);
        if (found == null) {
            throw new NoSuchElementException("the decision table %s is not deployed".formatted(key));
        }
        var id = found.getId();
        return new StoredTable(
                id,
                key,
                found.getVersion(),
                () -> asTheOffice(() -> repository().getDecisionModel(id)));
    }

    private DecisionDefinitionQuery tables(String key) {
        return repository().createDecisionDefinitionQuery().decisionDefinitionKey(key);
    }

    private RepositoryService repository() {
        return engine.getObject().getRepositoryService();
    }

    /** The rules hold for everyone, whether or not the clerk at work may look at tables in Cockpit. */
    private <T> T asTheOffice(Callable<T> read) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(read));
    }
}
