package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.process.TwoTowns.Home;

/** Forms and questions to the engine as Tasklist never writes them. */
@InOneContext
class HostileEngineInputTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    @Autowired
    TwoTowns towns;

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    /** Whoever fills in a form would otherwise choose the case, or the unit, whose step it is. */
    @ParameterizedTest
    @ValueSource(strings = {"unit", "claim", "caseNumber", "village", "outcome", "passed:windowUntil"})
    void aFormBringsNothingThatTheModelsKeep(String variable) {
        var task = aTask();
        var clerk = new Browser(port).signedInAs(town.officeOf(task));
        clerk.engine("POST", "task/%s/claim".formatted(task.getId()), user(town.officeOf(task)));
        var form = Map.of("variables", Map.of(variable, Map.of("value", 1, "type", "Long")));
        var before = EveryRow.in(database);

        for (var path : List.of(
                "task/%s/submit-form".formatted(task.getId()),
                "task/%s/complete".formatted(task.getId()),
                "process-definition/key/application/submit-form")) {
            EngineSays.no(clerk.engine("POST", path, form), 400, "由流程掌握的内容");
        }
        assertThat(before.changedSince()).isEmpty();
    }

    @Test
    void aCaseBeginsWithAFormAndUnderANumberOfTheSystems() {
        var exit = towns.live().get(Home.YIYUAN).exit();
        var village = new Browser(port).signedInAs(Home.CHUCUN.village);
        var before = EveryRow.in(database);
        for (var model : List.of("exit", "application")) {
            var start = "process-definition/key/%s/submit-form".formatted(model);
            for (var number : List.of(exit, "TC2022-999999")) {
                EngineSays.no(village.engine("POST", start, Map.of("businessKey", number)), 400, "案号】由系统编制");
            }
            EngineSays.no(village.engine("POST", start, Map.of()), 400, "没有收到填写的内容");
            EngineSays.no(village.engine("POST", start, List.of(1)), 400, "无法读取");
        }
        assertThat(before.changedSince()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"maxResults=-1", "maxResults=0", "maxResults=x", "firstResult=-1", "firstResult=99999999999"})
    void aListHasABeginningAndAnEnd(String asked) {
        var clerk = new Browser(port).signedInAs("town-chucun");

        EngineSays.no(clerk.get(ENGINE + "task?" + asked), 400, "maxResults 应为大于 0 的整数");
        assertThat(clerk.get(ENGINE + "task?firstResult=0&maxResults=99999").statusCode())
                .isEqualTo(200);
    }

    /** As Tasklist never writes them; whatever comes of it is an answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\":\"x\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.lang.Runtime\","
                        + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}",
                "{\"value\":\"x\",\"type\":\"Nonsense\"}",
                "{\"value\":\"x\",\"type\":\"Long\"}",
                "{\"value\":\"x\",\"type\":\"Date\"}",
                "{\"value\":\"x\",\"type\":\"File\"}",
                "{\"value\":\"<x\",\"type\":\"Json\"}",
                "{\"value\":{\"a\":[1]}}",
                "{\"value\":\"\\u0000\"}",
                "[]",
                "1"
            })
    void aFormOfNoKindWeKnowIsRefused(String value) throws JsonProcessingException {
        var task = aTask();
        var office = town.officeOf(task);
        var clerk = new Browser(port).signedInAs(office);
        clerk.engine("POST", "task/%s/claim".formatted(task.getId()), user(office));
        var form = Map.of("variables", Map.of("result", new ObjectMapper().readTree(value)));
        var before = EveryRow.in(database);

        for (var path : List.of(
                "task/%s/submit-form".formatted(task.getId()), "process-definition/key/application/submit-form")) {
            EngineSays.no(clerk.engine("POST", path, form), 400, "");
        }
        assertThat(before.changedSince()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sortBy=x&sortOrder=asc",
                "sortBy=created",
                "createdBefore=x",
                "priority=x",
                "assigneeExpression=%24%7Bx%7D",
                "processVariables=x",
                "assignee=%00"
            })
    void aQuestionThatMakesNoSenseIsRefused(String query) {
        var clerk = new Browser(port).signedInAs("town-chucun");

        EngineSays.no(clerk.get(ENGINE + "task?" + query), 400, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sorting\":[{\"sortBy\":\"x\",\"sortOrder\":\"y\"}]}",
                "{\"createdBefore\":\"x\"}",
                "{\"nonsense\":1}",
                "{\"processVariables\":[{\"name\":\"x\",\"operator\":\"y\",\"value\":1}]}",
                "{\"assignee\":\"\\u0000\"}",
                "{\"assigneeExpression\":\"${x}\"}",
                "[1]",
                "\"x\""
            })
    void aViewNarrowedByNonsenseShowsNothing(String query) throws JsonProcessingException {
        var clerk = new Browser(port).signedInAs("town-chucun");
        var view = database.queryForObject("select min(id_) from act_ru_filter where name_ = '我的任务'", String.class);

        var answer = clerk.engine("POST", "filter/%s/list".formatted(view), new ObjectMapper().readTree(query));

        if (answer.statusCode() == 200) {
            assertThat(answer.body()).isEqualTo("[]");
        } else {
            EngineSays.no(answer, 400, "");
        }
    }

    private Task aTask() {
        return town.open(town.applies(town.announces(1), "1976-03-01"), "VerifyEvidence")
                .get(0);
    }

    private static Map<String, String> user(String account) {
        return Map.of("userId", account);
    }
}
