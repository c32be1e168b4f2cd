package publicpost.process;

import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.springframework.stereotype.Component;

/** The decision tables that were deployed with the models. */
@Component
class DeployedTables implements TableSource {

    /** A rule is asked many times for each deployment; another node's new table is seen this late at most. */
    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    private record Seen(StoredTable table, long at) {}

    private final RepositoryService repository;
    private final Map<String, Seen> latest = new ConcurrentHashMap<>();

    DeployedTables(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public StoredTable latest(String key) {
        return latest.compute(key, (k, seen) -> isFresh(seen) ? seen : readLatest(k))
                .table();
    }

    @Override
    public StoredTable version(String key, int version) {
        return stored(key, tables(key).decisionDefinitionVersion(version));
    }

    /** To be called after a deployment, so that the node that deployed asks the new table at once. */
    void forget() {
        latest.clear();
    }

    private Seen readLatest(String key) {
        return new Seen(stored(key, tables(key).latestVersion()), System.nanoTime());
    }

    private static boolean isFresh(Seen seen) {
        return seen != null && System.nanoTime() - seen.at() < FRESH_NANOS;
    }

    private DecisionDefinitionQuery tables(String key) {
        return repository.createDecisionDefinitionQuery().decisionDefinitionKey(key);
    }

    private StoredTable stored(String key, DecisionDefinitionQuery query) {
        DecisionDefinition found = query.singleResult();
        if (found == null) {
            throw new NoSuchElementException("the decision table %s is not deployed".formatted(key));
        }
        return new StoredTable(
                found.getId(), key, found.getVersion(), () -> repository.getDecisionModel(found.getId()));
    }
}
