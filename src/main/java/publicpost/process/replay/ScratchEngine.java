package publicpost.process.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import publicpost.models.FileSet;
import publicpost.process.allowed.ClosedEngine;

/**
 * A second engine with tables of its own, for cases that happen once more: it keeps no history, runs no jobs, knows no
 * accounts, and moves no clock. What it is given passes the same gate as what is deployed in earnest.
 */
class ScratchEngine implements AutoCloseable {

    private final ProcessEngine engine;
    private final Map<String, ProcessDefinition> definitions = new HashMap<>();
    private final Map<String, Drawn> drawn = new HashMap<>();

    /**
     * @param schema where its tables are made; there must be none yet
     * @param tables a pool whose connections are in that schema
     * @throws org.camunda.bpm.engine.ParseException when the engine or its gate refuses a file
     */
    ScratchEngine(String schema, DataSource tables, ClosedEngine closing, FileSet files) {
        engine = settings(schema, tables, closing).buildProcessEngine();
        // or the web applications would offer it beside the real one
        ProcessEngines.unregister(engine);
        deploy(files);
    }

    private static ProcessEngineConfiguration settings(String schema, DataSource tables, ClosedEngine closing) {
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName(schema);
        settings.setDataSource(tables);
        settings.setDatabaseSchema(schema);
        settings.setDatabaseTablePrefix(schema + ".");
        settings.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_CREATE);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        settings.setDbHistoryUsed(false);
        settings.setDbIdentityUsed(false);
        settings.setHistoryCleanupEnabled(false);
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setDbMetricsReporterActivate(false);
        settings.setTaskMetricsEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setDmnEnabled(false);
        settings.setAuthorizationEnabled(false);
        settings.setEnableCmdExceptionLogging(false);
        settings.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new Overheard())));
        closing.preInit(settings);
        return settings;
    }

    private void deploy(FileSet files) {
        var deployment = engine.getRepositoryService().createDeployment().name("replay");
        files.files().forEach((name, text) -> {
            if (name.endsWith(".bpmn")) {
                deployment.addInputStream(name, new ByteArrayInputStream(text.getBytes(UTF_8)));
            }
        });
        deployment.deployWithResult().getDeployedProcessDefinitions().forEach(definition -> {
            definitions.put(definition.getKey(), definition);
            drawn.put(
                    definition.getKey(),
                    new Drawn(Bpmn.readModelFromStream(new ByteArrayInputStream(
                            files.files().get(definition.getResourceName()).getBytes(UTF_8)))));
        });
    }

    boolean has(String process) {
        return definitions.containsKey(process);
    }

    /** The model of a process that it has. */
    Drawn drawn(String process) {
        return drawn.get(process);
    }

    /** Lets a case happen and takes it back: the engine is as if nothing had been. */
    Played play(String process, Player player) {
        var id = definitions.get(process).getId();
        try {
            configuration().getCommandExecutorTxRequired().execute((Command<Void>) context -> {
                throw new Over(player.play(definition(id)));
            });
            throw new IllegalStateException("never over");
        } catch (Over over) {
            return over.played;
        }
    }

    private ProcessDefinitionEntity definition(String id) {
        return configuration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Ends the command that a case was played in, and with it whatever it would have written. */
    private static final class Over extends RuntimeException {

        private final transient Played played;

        Over(Played played) {
            super(null, null, false, false);
            this.played = played;
        }
    }
}
