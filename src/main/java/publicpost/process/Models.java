package publicpost.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import publicpost.StartRefused;
import publicpost.process.tables.DeployedTables;

/**
 * Deploys models, tables and forms, all or none: when anything changed a new deployment holds everything, so that a
 * case keeps the wording it began with.
 */
@Component
class Models {

    private final RepositoryService repository;
    private final ResourcePatternResolver files;
    private final DeployedTables tables;

    Models(RepositoryService repository, ResourcePatternResolver files, DeployedTables tables) {
        this.repository = repository;
        this.files = files;
        this.tables = tables;
        deploy();
    }

    void deploy() {
        var deployment = repository
                .createDeployment()
                .name("publicpost")
                .source("publicpost")
                .enableDuplicateFiltering(false);
        for (var pattern : new String[] {"processes/*.bpmn", "processes/*.dmn", "forms/*.form", "forms/*.html"}) {
            Arrays.stream(find(pattern))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .forEach(file -> deployment.addInputStream(file.getFilename(), open(file)));
        }
        try {
            deployment.deploy();
        } catch (ParseException refused) {
            // for the analyst who drew it: what is wrong and where, not how it was found
            throw new StartRefused(refused.getMessage(), refused);
        }
        tables.forget();
    }

    private Resource[] find(String pattern) {
        try {
            return files.getResources("classpath*:" + pattern);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static InputStream open(Resource file) {
        try {
            return file.getInputStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
