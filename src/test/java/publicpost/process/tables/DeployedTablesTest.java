package publicpost.process.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import publicpost.policy.Figures;

/** The engine keeps every version of a table that was ever deployed, and the rules find them again. */
@Tag("own-engine")
class DeployedTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static EmbeddedPostgres postgres;
    private static ProcessEngine engine;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(postgres.getPostgresDatabase());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setAuthorizationEnabled(true);
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stop() throws IOException {
        engine.close();
        postgres.close();
    }

    @Test
    void aClerkWithoutAnyGrantIsAnsweredByTheLatestAndByThePastVersion() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("engine", engine);
        var deployed = new DeployedTables(beans.getBeanProvider(ProcessEngine.class));
        var tables = new DmnTables(deployed);
        assertThrows(NoSuchElementException.class, () -> tables.figure(Figures.CORRECTION_DAYS, DAY));
        var text = TableFiles.text(DmnTables.FIGURES);
        deploy(text);
        engine.getIdentityService().setAuthenticatedUserId("clerk");

        var five = tables.figure(Figures.CORRECTION_DAYS, DAY);
        engine.getIdentityService().clearAuthentication();
        deploy(text.replace("\"CORRECTION_DAYS\"</text>", "\"CORRECTION_DAYS\", \"DAYS_TO_CORRECT\"</text>"));
        engine.getIdentityService().setAuthenticatedUserId("clerk");
        deployed.forget();
        var byNewName = tables.figure("DAYS_TO_CORRECT", DAY);

        assertEquals(5, five.whole());
        assertEquals(1, five.evidence().version());
        assertEquals(2, byNewName.evidence().version());
        var then = tables.asOf(List.of(five.evidence()));
        assertEquals(five, then.figure(Figures.CORRECTION_DAYS, DAY));
        assertThrows(RuntimeException.class, () -> then.figure("DAYS_TO_CORRECT", DAY));
        engine.getIdentityService().clearAuthentication();
    }

    private static void deploy(String text) {
        engine.getRepositoryService()
                .createDeployment()
                .addString("figures.dmn", text)
                .deploy();
    }
}
