package publicpost.process.moves;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import publicpost.models.Version;
import publicpost.models.Versions;
import publicpost.process.Officer;
import publicpost.process.studio.StudioDesk;

/** On which versions of the models cases run. */
@Component
public class RunningVersions {

    private final StudioDesk studio;
    private final RepositoryService repository;
    private final Planned planned;
    private final Versions versions;

    RunningVersions(StudioDesk studio, RepositoryService repository, Planned planned, Versions versions) {
        this.studio = studio;
        this.repository = repository;
        this.planned = planned;
        this.versions = versions;
    }

    /** Every version on which cases run, and the latest of each model. */
    public List<RunningVersion> of(Officer officer) {
        studio.open(officer);
        return studio.whole(() -> {
            var latest = new HashMap<String, ProcessDefinition>();
            repository
                    .createProcessDefinitionQuery()
                    .latestVersion()
                    .list()
                    .forEach(one -> latest.put(one.getKey(), one));
            var cases = planned.cases();
            return repository.createProcessDefinitionQuery().list().stream()
                    .filter(one -> cases.containsKey(one.getId())
                            || latest.get(one.getKey()).getId().equals(one.getId()))
                    .map(one -> running(one, cases.getOrDefault(one.getId(), 0L), latest.get(one.getKey())))
                    .sorted(Comparator.comparing(RunningVersion::process)
                            .thenComparing(Comparator.comparing(RunningVersion::version)
                                    .reversed()))
                    .toList();
        });
    }

    /** Any version; how many cases run on it is not counted. */
    RunningVersion named(String definition) {
        var one = repository.getProcessDefinition(definition);
        var latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(one.getKey())
                .latestVersion()
                .singleResult();
        return running(one, 0, latest);
    }

    private RunningVersion running(ProcessDefinition one, long cases, ProcessDefinition latest) {
        var published = versions.ofDeployment(one.getDeploymentId())
                .map(Version::number)
                .orElse(null);
        var isLatest = one.getId().equals(latest.getId());
        return new RunningVersion(
                one.getKey(),
                one.getName(),
                one.getId(),
                one.getVersion(),
                published,
                cases,
                isLatest,
                isLatest || Arrays.equals(diagram(one), diagram(latest)));
    }

    private byte[] diagram(ProcessDefinition one) {
        try (var text = repository.getProcessModel(one.getId())) {
            return text.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
