package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.process.EngineMappings.Mapping;
import publicpost.process.TwoTowns.Home;
import publicpost.process.TwoTowns.Numbers;

/** Everything the engine's REST can be asked for, with numbers that do not exist and with another town's. */
@InOneContext
class ForgedEngineCallsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final String NOBODYS = UUID.randomUUID().toString();

    @Autowired
    TwoTowns towns;

    @Autowired
    Town town;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    @Test
    void noCallOfADeskFailsOrTellsOrChangesAnything() {
        var theirs = towns.live().get(Home.YIYUAN);
        var mappings = EngineMappings.all();
        assertThat(mappings)
                .hasSizeGreaterThan(400)
                .contains(
                        new Mapping("POST", "task/{id}/claim"),
                        new Mapping("PUT", "task/{id}/variables/{varId}"),
                        new Mapping("POST", "process-definition/key/{key}/start"),
                        new Mapping("POST", "signal"));
        var wrong = new ArrayList<String>();
        for (var account : List.of(Home.CHUCUN.town, Home.CHUCUN.village, "district", "finance")) {
            var desk = new Browser(port).signedInAs(account);
            var before = EveryRow.in(database);
            for (var mapping : mappings) {
                asked(desk, account, mapping, parameter -> NOBODYS, wrong);
                if (mapping.path().contains("{")) {
                    asked(desk, account, mapping, parameter -> of(mapping, theirs), wrong);
                }
            }
            assertThat(before.changedSince()).as(account).isEmpty();
        }
        assertThat(wrong).isEmpty();
    }

    /** Cockpit and Admin may ask for everything; what is not there is not there in Chinese. */
    @Test
    void whatIsNotThereIsNotThereForAnAdministratorEither() {
        var admin = new Browser(port).signedInAs("admin");
        var wrong = new ArrayList<String>();

        EngineMappings.all().stream()
                .filter(mapping -> mapping.method().equals("GET"))
                .forEach(mapping -> asked(admin, "admin", mapping, parameter -> NOBODYS, wrong));

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"signal", "message", "condition", "user/create", "migration/execute", "task", "execution"})
    void aDeskCallsNothingThatTasklistDoesNotNeed(String path) {
        var answer = new Browser(port).signedInAs("town-chucun").engine("POST", path, Map.of("name", "x"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"message\":\"引擎的这个接口不对办理人员开放");
    }

    @Test
    void nobodyChangesThePasswordOfSomebodyElse() {
        var clerk = new Browser(port).signedInAs("town-chucun");
        var before = passwords();

        var another = Map.of("password", "Kf7#mQ2-xLpz", "authenticatedUserPassword", "town-chucun-demo");
        EngineSays.no(clerk.engine("PUT", "user/town-yiyuan/credentials", another), 403, "不对办理人员开放");
        var mistyped = Map.of("password", "Kf7#mQ2-xLpz", "authenticatedUserPassword", "x");
        EngineSays.no(clerk.engine("PUT", "user/town-chucun/credentials", mistyped), 400, "内容有误");

        assertThat(passwords()).isEqualTo(before);
    }

    private List<String> passwords() {
        return database.queryForList("select id_ || pwd_ from act_id_user order by 1", String.class);
    }

    @Test
    void aTaskGoesToNobodyButThoseOfItsOffice() {
        var task = aTask();
        var clerk = new Browser(port).signedInAs(town.officeOf(task));
        var admin = new Browser(port).signedInAs("admin");
        var before = EveryRow.in(database);
        for (var browser : List.of(clerk, admin)) {
            for (var account : List.of("made-up", "town-yiyuan", "village-chucun-2", "admin")) {
                for (var what : List.of("assignee", "claim")) {
                    var answer = browser.engine("POST", "task/%s/%s".formatted(task.getId(), what), user(account));
                    EngineSays.no(answer, 400, "没有这个账号，或该账号不属于承办部门");
                }
            }
            for (var what : List.of("delegate", "resolve")) {
                EngineSays.no(
                        browser.engine("POST", "task/%s/%s".formatted(task.getId(), what), user("made-up")),
                        403,
                        "不能委派");
            }
        }
        assertThat(before.changedSince()).isEmpty();

        var own = town.officeOf(task);
        assertThat(clerk.engine("POST", "task/%s/assignee".formatted(task.getId()), user(own))
                        .statusCode())
                .isEqualTo(204);
        assertThat(clerk.engine("POST", "task/%s/unclaim".formatted(task.getId()), Map.of())
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void whatAnotherHasClaimedIsSaidToBeClaimed() {
        var task = aTask();
        tasks.setAssignee(task.getId(), "a-colleague");

        var office = town.officeOf(task);
        var answer = new Browser(port)
                .signedInAs(office)
                .engine("POST", "task/%s/claim".formatted(task.getId()), user(office));

        EngineSays.no(answer, 409, "这项任务已由他人认领");
    }

    private Task aTask() {
        return town.open(town.applies(town.announces(1), "1976-03-01"), "VerifyEvidence")
                .get(0);
    }

    private static Map<String, String> user(String account) {
        return Map.of("userId", account);
    }

    private void asked(
            Browser browser, String account, Mapping mapping, UnaryOperator<String> parameter, List<String> wrong) {
        var path = Pattern.compile("\\{[^}]+}")
                .matcher(mapping.path())
                .replaceAll(found -> parameter.apply(found.group()));
        var answer = browser.engine(mapping.method(), path, Map.of());
        if (answer.statusCode() >= 500 || answer.statusCode() >= 400 && !EngineSays.isInChinese(answer)) {
            wrong.add("%s %s %s: %d %s".formatted(account, mapping.method(), path, answer.statusCode(), answer.body()));
        }
    }

    /** A number of that town for what the path is about, or its task's where there is none of its kind. */
    private String of(Mapping mapping, Numbers theirs) {
        var about = mapping.path().replaceAll("^history/", "").replaceAll("/.*", "");
        return switch (about) {
            case "user", "authorization" -> Home.YIYUAN.town;
            case "group", "tenant" -> Home.YIYUAN.village;
            case "filter" -> one("select min(id_) from act_ru_filter");
            case "process-definition" ->
                mapping.path().contains("/key/")
                        ? "application"
                        : one("select min(id_) from act_re_procdef where key_ = 'application'");
            case "process-instance", "execution" ->
                one("select proc_inst_id_ from act_ru_task where id_ = '%s'".formatted(theirs.task()));
            default -> theirs.task();
        };
    }

    private String one(String question) {
        return database.queryForObject(question, String.class);
    }
}
