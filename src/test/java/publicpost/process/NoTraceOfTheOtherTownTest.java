package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.process.TwoTowns.Home;
import publicpost.process.TwoTowns.Numbers;

/** A clerk of 初村镇 looks everywhere, with every number of 怡园街道 in hand, and finds no trace of its people. */
@InOneContext
class NoTraceOfTheOtherTownTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    /** Everything the engine can be asked for by a list. */
    private static final List<String> LISTS = List.of(
            "/task",
            "/process-instance",
            "/execution",
            "/variable-instance",
            "/job",
            "/incident",
            "/event-subscription",
            "/external-task",
            "/history/process-instance",
            "/history/activity-instance",
            "/history/task",
            "/history/variable-instance",
            "/history/detail",
            "/history/user-operation",
            "/history/incident",
            "/history/job-log",
            "/history/identity-link-log",
            "/history/decision-instance",
            "/history/external-task-log");

    private static final List<String> OF_A_TASK = List.of(
            "",
            "/variables",
            "/localVariables",
            "/form",
            "/form-variables",
            "/deployed-form",
            "/rendered-form",
            "/identity-links",
            "/comment",
            "/attachment",
            "/variables/caseNumber",
            "/variables/village");

    private static final List<String> OF_AN_INSTANCE = List.of("", "/variables", "/activity-instances", "/comment");

    @LocalServerPort
    int port;

    @Autowired
    TwoTowns towns;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(strings = {"town-chucun", "village-chucun-1", "disabled-federation"})
    void isThereAnything(String account) throws IOException {
        var numbers = towns.live();
        var other = numbers.get(Home.YIYUAN);
        var clerk = new Browser(port).signedInAs(account);
        var signs = signs(other);

        var seen = new ArrayList<Map.Entry<String, String>>();
        for (var route : WrittenMatrix.of("route").keySet()) {
            for (var of : numbers.values()) {
                look(clerk, RouteMatrixTest.address(route, of).replaceAll("\\{[a-z]+}", "1"), seen);
            }
        }
        for (var list : ids("select id::text from app.import_list")) {
            look(clerk, "/desk/imports/" + list, seen);
        }
        for (var list : ids("select id::text from app.office_list")) {
            look(clerk, "/desk/lists/" + list, seen);
        }
        for (var number : ids("select number from app.inspection")) {
            look(clerk, "/desk/inspections/" + number, seen);
        }
        for (var caseNumber : cases()) {
            look(clerk, "/desk/cases/" + caseNumber, seen);
            look(clerk, "/desk/subsidy/" + caseNumber, seen);
        }
        for (var document : ids("select id::text from app.document")) {
            look(clerk, "/api/documents/" + document, seen);
        }
        askTheEngine(clerk, other, seen);

        assertThat(seen).hasSizeGreaterThan(100);
        assertSoftly(softly -> seen.forEach(answer -> softly.assertThat(answer.getValue())
                .as(answer.getKey())
                .doesNotContain(signs.stream()
                        .filter(sign -> !answer.getKey().contains(sign))
                        .toList())));
    }

    @Test
    void theOwnTownIsThere() {
        var own = towns.live().get(Home.CHUCUN);
        var clerk = new Browser(port).signedInAs(Home.CHUCUN.village);

        assertThat(clerk.get("/desk/cases/" + own.placed()).body()).contains(Home.CHUCUN.sign + "在岗");
        assertThat(clerk.get(ENGINE + "/task").body()).contains(own.task());
        assertThat(clerk.get(ENGINE + "/task/" + own.task() + "/form-variables").body())
                .contains(own.waiting());
    }

    private void askTheEngine(Browser clerk, Numbers other, List<Map.Entry<String, String>> seen) {
        for (var list : LISTS) {
            look(clerk, ENGINE + list, seen);
            look(clerk, ENGINE + list + "/count", seen);
            seen.add(Map.entry(
                    "POST " + list,
                    clerk.engine("POST", list.substring(1), Map.of()).body()));
        }
        seen.add(Map.entry(
                "or",
                clerk.engine("POST", "task", Map.of("orQueries", List.of(Map.of("unassigned", true))))
                        .body()));
        for (var part : OF_A_TASK) {
            look(clerk, ENGINE + "/task/" + other.task() + part, seen);
        }
        for (var instance : ids("select proc_inst_id_ from act_ru_task where id_ = '%s'".formatted(other.task()))) {
            OF_AN_INSTANCE.forEach(part -> look(clerk, ENGINE + "/process-instance/" + instance + part, seen));
        }
        for (var filter : ids("select id_ from act_ru_filter")) {
            look(clerk, ENGINE + "/filter/" + filter + "/list", seen);
            seen.add(Map.entry(
                    "filter " + filter,
                    clerk.engine("POST", "filter/" + filter + "/list", Map.of()).body()));
        }
    }

    private static void look(Browser clerk, String path, List<Map.Entry<String, String>> seen) {
        seen.add(Map.entry(path, text(clerk.bytes(path).body())));
    }

    /** What a workbook says lies packed in it. */
    private static String text(byte[] body) {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(body).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    /** Names, case numbers and the task: whatever leads to one of them. */
    private List<String> signs(Numbers other) {
        var signs = new ArrayList<>(
                List.of(Home.YIYUAN.sign, other.placed(), other.waiting(), other.exit(), other.month(), other.task()));
        signs.addAll(ids("select case_number from app.incumbent where town = '%s'".formatted(Home.YIYUAN.town)));
        return signs;
    }

    private List<String> cases() {
        return ids(
                """
                select case_number from app.application union select case_number from app.matter
                union select case_number from app.incumbent union select case_number from app.recruitment
                union select case_number from app.pay_month union select case_number from app.plan""");
    }

    private List<String> ids(String question) {
        return database.queryForList(question, String.class);
    }
}
