package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static publicpost.process.Town.with;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** Hostile values the way Tasklist sends and shows them: {@link HostileInputTest} has them all, past the network. */
@InOneContext
class HostileHttpTest {

    private static final String SCRIPT = "<script>alert(1)</script>${7777*7777}{{7777*7777}}";

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void aPageLeavesItsFormOrIsToldWhichFieldIsWrong() throws Exception {
        var form = Forms.announcement(town.today(), List.of(Forms.offer("保洁员", "RURAL", 1)));
        var clerk = new Browser(port).signedInAs("town-chucun");
        for (var field : form.keySet()) {
            for (var hostile : Hostile.ofEveryKind(5)) {
                var body = JSON.writeValueAsString(with(form, field, hostile.value()));
                var answer =
                        clerk.sends("/api/steps/Announce/drafts", request -> request.POST(BodyPublishers.ofString(body))
                                .header("Content-Type", "application/json")
                                .header("X-Requested-With", "publicpost"));
                var isTold = answer.statusCode() == 400
                                && answer.body().contains("\"field\":\"" + field)
                                && answer.body().matches("(?s).*\\p{IsHan}.*")
                        || answer.statusCode() == 413 && answer.body().contains("内容过大");
                if (answer.statusCode() != 201 && !isTold) {
                    wrong.add("%s = %s: %d %s".formatted(field, hostile, answer.statusCode(), answer.body()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(database.queryForObject("select count(*) from app.recruitment", Long.class))
                .isZero();
    }

    @Test
    void whatTasklistSubmitsIsKeptLiterallyOrRefusedAtItsField() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        town.does(caseNumber, "VerifyEvidence", Forms.confirmed(town.today()));
        var task = town.open(caseNumber, "Appraise").get(0).getId();
        var clerk = new Browser(port).signedInAs("village-chucun-1");
        clerk.engine("POST", "task/%s/claim".formatted(task), Map.of("userId", "village-chucun-1"));
        var right = Forms.appraisal(town.today(), 20, 18, "80");

        for (var hostile : Hostile.ofEveryKind(8)) {
            if (hostile.value() instanceof String text && text.length() < 10_000) {
                refused(clerk, task, with(right, "place", text, "score", "x"), hostile);
                refused(clerk, task, with(right, "score", text + "x"), hostile);
            }
        }
        var day = Map.of("value", "2026-05-11T00:00:00.000+0800", "type", "Date");
        refused(clerk, task, placed(right, day), "【地点】");
        // no form of ours sends bytes or files, so the whole of it is refused before any field is read
        for (var typed : List.of(
                Map.of("value", "eA==", "type", "Bytes"),
                Map.of("value", "eA==", "type", "File", "valueInfo", Map.of("filename", "x.txt")))) {
            refused(clerk, task, placed(right, typed), "提交的内容无法读取");
        }
        assertThat(wrong).isEmpty();
        assertThat(town.steps(caseNumber)).containsExactly("Appraise");

        var taken = submit(clerk, task, variables(with(right, "place", SCRIPT, "minutes", SCRIPT)));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(204);
        assertThat(database.queryForObject("select place from app.appraisal", String.class))
                .isEqualTo(SCRIPT);
        var page = clerk.open("/desk/cases/" + caseNumber);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)", "60481729");
    }

    @Test
    void whatWasTypedIsShownInTheNextFormAsItIs() {
        var announcement = town.announces(1);
        var caseNumber = town.applies(announcement, "1976-03-01", Map.of("bankName", SCRIPT, "householdPlace", SCRIPT));
        town.does(caseNumber, "VerifyEvidence", Map.of("result", "SEND_BACK", "note", SCRIPT));
        var task = town.open(caseNumber, "CorrectApplication").get(0).getId();
        var clerk = new Browser(port).signedInAs("village-chucun-1");

        var context = clerk.get("/api/steps/CorrectApplication/context?task=" + task);

        assertThat(context.statusCode()).isEqualTo(200);
        assertThat(context.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(context.body()).contains(SCRIPT).doesNotContain("60481729");
        assertThat(clerk.open("/desk/tasks/%s/case".formatted(task)).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)", "60481729");
    }

    private void refused(Browser clerk, String task, Map<String, Object> answer, Hostile hostile) {
        var told = submit(clerk, task, variables(answer));
        if (told.statusCode() != 400
                || !told.body().contains("评议得分")
                || told.body().contains("60481729")) {
            wrong.add("%s: %d %s".formatted(hostile, told.statusCode(), told.body()));
        }
    }

    private static Map<String, Object> placed(Map<String, Object> right, Map<String, ?> typed) {
        var variables = variables(right);
        variables.put("place", typed);
        return variables;
    }

    private void refused(Browser clerk, String task, Map<String, Object> variables, String words) {
        var told = submit(clerk, task, variables);
        if (told.statusCode() != 400 || !told.body().contains(words)) {
            wrong.add("%s: %d %s".formatted(variables.get("place"), told.statusCode(), told.body()));
        }
    }

    private static HttpResponse<String> submit(Browser clerk, String task, Map<String, Object> variables) {
        return clerk.engine("POST", "task/%s/submit-form".formatted(task), Map.of("variables", variables));
    }

    private static Map<String, Object> variables(Map<String, Object> answer) {
        var variables = new HashMap<String, Object>();
        answer.forEach((field, value) -> variables.put(field, Map.of("value", value)));
        return variables;
    }
}
