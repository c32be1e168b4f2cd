package publicpost.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.process.allowed.HostileModels;
import publicpost.process.allowed.ModelGate;

/** The running engine takes no stranger's code: not by deployment, not over HTTP, and not from its own tables. */
@InOneContext
class ClosedEngineTest {

    /** Harmless, and of the same process as the hostile ones. */
    private static final String GOOD = HostileModels.ofSteps("<userTask id=\"Bad\" name=\"坏步骤\" />");

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    ModelGate gate;

    @Autowired
    VisibleBeans beans;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    @AfterEach
    void removeTheStrangers() {
        repository.createDeploymentQuery().deploymentName("hostile").list().forEach(one -> {
            engine.getDeploymentCache().discardProcessDefinitionCache();
            database.update(
                    "update act_ge_bytearray set bytes_ = ? where deployment_id_ = ?",
                    GOOD.getBytes(UTF_8),
                    one.getId());
            repository.deleteDeployment(one.getId(), true);
        });
    }

    @Test
    void takesOurOwnModels() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of("processes"), "*.bpmn")) {
            for (var file : files) {
                var name = file.getFileName().toString();
                assertThat(gate.check(name, Files.readAllBytes(file))).as(name).isEmpty();
            }
        }
    }

    @Test
    void refusesEveryHostileModelAndKeepsNothingOfIt() {
        var before = repository.createDeploymentQuery().count();

        HostileModels.byName().forEach((what, model) -> assertThatThrownBy(() -> deploy(model))
                .as(what)
                .isInstanceOfSatisfying(ParseException.class, refused -> assertThat(refused)
                        .hasMessageStartingWith("不能部署：hostile.bpmn 的“坏步骤")
                        .hasMessageContaining("（Bad）")));

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    /** Whoever can write to the database still does not run code in the program. */
    @Test
    void refusesAModelWrittenPastTheGateOnceItIsReadToBeRun() {
        var definition = deploy(GOOD);
        write(definition, HostileModels.byName().get("a class"));

        assertThatThrownBy(() -> runtime.startProcessInstanceById(definition))
                .hasMessageContaining("“坏步骤”（Bad）")
                .hasMessageContaining("camunda:class");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionId(definition)
                        .count())
                .isZero();
    }

    /** Even without the gate, nothing in the engine would carry it out. */
    @ParameterizedTest
    @CsvSource({
        "a script task in the engine's own language, 不允许执行脚本",
        "a class, 不允许按类名执行",
        "an expression as a step, 不允许执行表达式",
        "another bean, 不允许执行表达式",
        "a method as a step, 不允许执行表达式",
        "an expression in an input, 不允许执行表达式",
        "properties in an input, 不允许执行表达式",
        "candidates by code, 不允许执行表达式",
        "a name by code, 不允许执行表达式",
        "a timer by code, 不允许执行表达式",
        "a condition by code, 不允许执行表达式",
    })
    void carriesOutNothingThatCameWithoutTheGate(String what, String sentence) {
        var definition = deploy(GOOD);
        var deployers = engine.getDeployers();
        try {
            engine.getDeploymentCache()
                    .setDeployers(deployers.stream().filter(one -> one != gate).toList());
            write(definition, HostileModels.byName().get(what));

            assertThatThrownBy(() -> runtime.startProcessInstanceById(definition))
                    .hasStackTraceContaining(sentence);
        } finally {
            engine.getDeploymentCache().setDeployers(deployers);
        }
    }

    @Test
    void anExpressionFindsNothingButWhatModelsMayName() {
        assertThat(beans.keySet())
                .isNotEmpty()
                .doesNotContain("dataSource", "models", "visibleBeans", "identityService");
        assertThat(beans.hasMethod("dates", "termEnds")).isTrue();
        assertThat(beans.hasMethod("dates", "getClass")).isFalse();
        assertThat(beans.hasMethod("closeMatter", "execute")).isFalse();
        for (var text :
                List.of("${''.getClass()}", "${dataSource}", "${execution}", "${dateTime()}", "${dates.getClass()}")) {
            assertThatThrownBy(() -> engine.getExpressionManager().createExpression(text))
                    .as(text)
                    .hasMessageContaining("不允许执行表达式");
        }
    }

    @Test
    void aStoredViewMayAskForNoMoreThanTheUser() {
        var filter = Map.of(
                "name",
                "x",
                "resourceType",
                "Task",
                "query",
                Map.of("assigneeExpression", "${''.getClass().forName('x')}"));
        var browser = new Browser(port).signedInAs("admin");

        var created = browser.postWithToken("/camunda/api/engine/engine/default/filter/create", filter);
        var id = created.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        var asked = browser.get("/camunda/api/engine/engine/default/filter/" + id + "/list");

        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("\"message\":\"不允许执行表达式“");
        database.update("delete from act_ru_filter where id_ = ?", id);
    }

    private String deploy(String model) {
        return repository
                .createDeployment()
                .name("hostile")
                .addString("hostile.bpmn", model)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
    }

    private void write(String definition, String model) {
        var deployment = repository.getProcessDefinition(definition).getDeploymentId();
        database.update(
                "update act_ge_bytearray set bytes_ = ? where deployment_id_ = ?", model.getBytes(UTF_8), deployment);
        engine.getDeploymentCache().discardProcessDefinitionCache();
    }
}
