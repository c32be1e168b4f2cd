package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.process.TwoTowns.Home;
import publicpost.process.TwoTowns.Numbers;

/** The catalogue of hostile values in every field of every call, in every parameter and every part of an address. */
@InOneContext
class HostileCallsTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Two words of it in a row; names of fields and kinds are no sentence. */
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,} [a-z]{3,}|Exception|\\bat org\\.|SQL state");

    /** The fields of forms have the whole catalogue, see {@link HostileInputTest}; most calls read theirs in the same place. */
    private static final int OF_A_KIND = 7;

    private static final int RECKONED = 7777 * 7777;

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Autowired
    TwoTowns towns;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private final Map<String, Browser> browsers = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** What is right, but for the field that is tried. */
    private record Call(String office, String path, Map<String, ?> body) {}

    @Test
    void everyFieldOfEveryCallIsTakenOrRefusedInChinese() {
        for (var call : calls(towns.live().get(Home.CHUCUN))) {
            for (var field : call.body().keySet()) {
                Hostile.ofEveryKind(OF_A_KIND).forEach(value -> tries(call, field, value));
            }
            for (var body : List.of("", "null", "[]", "\"x\"", "{", "{\"a\":1}}", "[".repeat(5000), "\u0000", "<x/>")) {
                judge(call.path(), body, as(call.office()).sends(call.path(), request -> request.POST(
                                BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json")
                        .header("X-Requested-With", "publicpost")));
            }
        }

        assertThat(wrong).isEmpty();
    }

    private List<Call> calls(Numbers ours) {
        var entry = id("select max(id) from app.budget_entry where town = 'town-chucun'");
        var debt = id("select min(id) from app.debt");
        var matter = id("select min(matter_id) from app.recovery");
        return List.of(
                new Call(
                        "district",
                        "/api/budget",
                        Map.of(
                                "year", 2026,
                                "town", "town-chucun",
                                "source", "ZONE",
                                "amount", "1",
                                "document", "文1号",
                                "reason", "追加")),
                new Call(
                        "district",
                        "/api/budget/%d/review".formatted(entry),
                        Map.of("decision", "RETURN", "reason", "不妥")),
                new Call(
                        "finance",
                        "/api/debts/%d/recoveries".formatted(debt),
                        Map.of("amount", "0.01", "on", "2026-05-11", "receipt", "收1号")),
                new Call("district", "/api/recoveries/%d".formatted(matter), Map.of("amount", "1", "reason", "顶岗")),
                new Call("district", "/api/checks", Map.of("town", "town-chucun")),
                new Call("town-chucun", "/api/vacancies", Map.of("post", "1", "reason", "已离岗")),
                new Call(
                        "district",
                        "/api/lists/%d/mapping".formatted(id("select min(id) from app.office_list")),
                        Map.of("row", "1", "NUMBER", "1", "NAME", "2")),
                new Call("town-chucun", "/api/incumbents/%d/take".formatted(ours.list()), Map.of("onlyGood", true)),
                new Call("district", "/api/demo/day", Map.of("to", "x")),
                new Call("district", "/api/cases/%s/unmask".formatted(ours.placed()), Map.of("reason", "核对身份信息")),
                new Call("district", "/api/cases/%s/approval.pdf".formatted(ours.placed()), Map.of("reason", "本人签字存档")),
                new Call("town-chucun", "/api/people/export", Map.of("caseNumber", ours.placed(), "reason", "本人要求提供")),
                new Call("admin", "/api/retention/runs", Map.of("kind", "DOCUMENT", "asOf", "2026-05-11")),
                new Call(
                        "village-chucun-1",
                        "/api/cases/%s/withdraw".formatted(ours.waiting()),
                        Map.of("reason", "本人不愿意")),
                new Call(
                        "district",
                        "/api/policy/eligibility",
                        Map.of(
                                "area", "RURAL",
                                "sex", "FEMALE",
                                "born", "1970-05-01",
                                "retirementCategory", "FEMALE_50",
                                "memberships", List.of(),
                                "unemployedRegistered", false,
                                "blocks", List.of(),
                                "on", "2026-05-01")),
                new Call(
                        "district",
                        "/api/policy/term",
                        Map.of(
                                "area", "URBAN",
                                "firstDetermination", "2022-05-01",
                                "born", "1966-05-01",
                                "retirementCategory", "MALE",
                                "monthsUsed", 0,
                                "start", "2022-05-01")),
                new Call(
                        "district",
                        "/api/policy/subsidy",
                        Map.of(
                                "area", "RURAL",
                                "month", "2026-04",
                                "payBasis", "MONTHLY",
                                "standard", "2400.00",
                                "required", "22",
                                "attended", "21",
                                "daysInPost", 30,
                                "daysInMonth", 30,
                                "premium", "60.00")));
    }

    private void tries(Call call, String field, Hostile hostile) {
        var body = new HashMap<String, Object>(call.body());
        body.put(field, hostile.value());
        var answer = as(call.office())
                .sends(call.path(), request -> request.POST(BodyPublishers.ofString(written(body)))
                        .header("Content-Type", "application/json")
                        .header("X-Requested-With", "publicpost"));
        judge("%s %s".formatted(call.path(), field), hostile, answer);
    }

    @Test
    void everyPartOfAnAddressLeadsSomewhereOrIsRefusedInChinese() {
        var ours = towns.live().get(Home.CHUCUN);
        var values = Hostile.ofEveryKind(OF_A_KIND).stream()
                .filter(one -> one.value() instanceof String text && text.length() < 1000)
                .toList();
        for (var address : addresses(ours)) {
            for (var value : values) {
                var encoded = URLEncoder.encode((String) value.value(), StandardCharsets.UTF_8);
                var path = address.path().replace("{}", encoded.replace("+", "%20"));
                judge(address.path(), value, as(address.office()).get(path));
            }
        }
        var long_ = "x".repeat(20_000);
        judge("a long address", "size", as("district").get("/desk/cases/" + long_));

        assertThat(wrong).isEmpty();
    }

    private record Address(String office, String path) {}

    private static List<Address> addresses(Numbers ours) {
        return List.of(
                new Address("district", "/desk/cases/{}"),
                new Address("district", "/desk/cases/{}/model.bpmn"),
                new Address("district", "/desk/tasks/{}/case"),
                new Address("town-chucun", "/api/steps/{}/context"),
                new Address("town-chucun", "/api/steps/VerifyEvidence/context?task={}"),
                new Address("town-chucun", "/api/steps/{}/context?task=" + ours.task()),
                new Address("district", "/desk/subsidy?year={}"),
                new Address("district", "/desk/budget?year={}"),
                new Address("district", "/desk/checks?town={}"),
                new Address("district", "/desk/subsidy/{}"),
                new Address("district", "/desk/subsidy/%s/{}.xlsx".formatted(ours.month())),
                new Address("district", "/desk/subsidy/{}/sheet.pdf"),
                new Address("finance", "/desk/subsidy/%s/payments/{}.csv".formatted(ours.month())),
                new Address("finance", "/api/subsidy/{}/progress"),
                new Address("town-chucun", "/desk/incumbents/{}"),
                new Address("town-chucun", "/api/documents/{}"),
                new Address("village-chucun-1", "/api/attendance/{}/sheet.xlsx"),
                new Address("village-chucun-1", "/desk/imports/{}"),
                new Address("village-chucun-1", "/desk/imports/{}/template.xlsx"),
                new Address("district", "/desk/lists/{}"),
                new Address("district", "/desk/lists/{}/template.xlsx"),
                new Address("district", "/desk/lists/1?page={}"),
                new Address("admin", "/desk/audit/{}"),
                new Address("admin", "/desk/audit/2026-05-11?actor={}"),
                new Address("admin", "/desk/audit/2026-05-11?act={}"),
                new Address("admin", "/desk/audit/2026-05-11?subject={}"),
                new Address("admin", "/desk/audit/2026-05-11?after={}"),
                new Address("admin", "/desk/audit/export.csv?from={}&until=2026-05-11"),
                new Address("admin", "/desk/audit/export.jsonl?from=2026-05-11&until={}"),
                new Address("admin", "/desk/retention/{}"),
                new Address("admin", "/api/retention/runs/{}"),
                new Address("district", "/desk/exports/{}.csv"),
                new Address("district", "/desk/province/{}"),
                new Address("district", "/desk/province/placements?page={}"),
                new Address("district", "/desk/exports/posts.csv?town={}"),
                new Address("district", "/desk/exports/posts.csv?village={}"),
                new Address("district", "/desk/exports/posts.csv?announcement={}"),
                new Address("district", "/desk/exports/posts.csv?year={}"),
                new Address("district", "/desk/exports/attendance.csv?month={}"),
                new Address("district", "/api/policy/retirement?category={}&born=1965-05-12"),
                new Address("district", "/api/policy/retirement?category=MALE&born={}"),
                new Address("district", "/api/policy/working-days?from={}&days=5"),
                new Address("district", "/api/policy/working-days?from=2026-09-28&days={}"),
                new Address("district", "/?town={}"),
                new Address("district", "/?area={}"),
                new Address("district", "/announcements/{}"),
                new Address("district", "/notices/{}"),
                new Address("district", "/notices/{}/object"),
                new Address("district", "/objections/{}"),
                new Address("district", "/sign-in?{}"),
                new Address("district", "/{}"));
    }

    /** The page shows what earlier files went out for, as it was written. */
    private HttpResponse<String> province(String form, String field, String text) {
        database.update("delete from app.province_exchange");
        var fields = new HashMap<>(Map.of("records", "people", "format", "csv", "reason", "按月报送省系统"));
        fields.put(field, text);
        return as("district").fillsIn("/desk/province", "/desk/province/" + form, fields);
    }

    @Test
    void theFormsOfPagesTakeWhateverIsTyped() {
        for (var value : Hostile.ofEveryKind(12)) {
            if (value.value() instanceof String text && text.length() < 10_000) {
                judge(
                        "unlock",
                        value,
                        as("admin").fillsIn("/account/locked", "/account/locked/unlock", Map.of("account", text)));
                judge(
                        "remove factor",
                        value,
                        as("admin")
                                .fillsIn("/account/locked", "/account/locked/second-factor", Map.of("account", text)));
                judge(
                        "code",
                        value,
                        as("district").fillsIn("/account", "/account/second-factor/confirm", Map.of("code", text)));
                for (var field : List.of("records", "since", "reason")) {
                    judge("province export " + field, value, province("export", field, text));
                }
                for (var field : List.of("records", "since", "until")) {
                    judge("province import " + field, value, province("import", field, text));
                }
            }
        }
        for (var value : Hostile.ofEveryKind(2)) {
            if (value.value() instanceof String text && text.length() < 10_000) {
                judge("user", value, new Browser(port).signsIn(text, "x"));
                judge("password", value, new Browser(port).signsIn("village-chucun-2", text));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void filesAreKeptUnderAPlainNameOrRefused() {
        var clerk = as("village-chucun-1");
        for (var name : List.of(
                "../../etc/passwd.pdf",
                "C:\\\\x\\\\y.pdf",
                "a%00b.pdf",
                "\u202efdp.exe",
                "<script>.pdf",
                "",
                "a".repeat(4000))) {
            judge(
                    "file name",
                    name,
                    clerk.upload("/api/documents", name, "%PDF-1.4 x %%EOF".getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(database.queryForList("select name from app.document", String.class))
                .noneMatch(name -> name.contains("/") || name.contains("\\") || name.contains("\u202e"));
        assertThat(wrong).isEmpty();
    }

    // ── what came of it ─────────────────────────────────────────────────────────────────────────────────────────

    private void judge(String where, Object value, HttpResponse<String> answer) {
        var body = String.valueOf(answer.body());
        if (answer.statusCode() >= 500
                || answer.statusCode() >= 400 && !isChinese(body)
                || body.contains(String.valueOf(RECKONED))
                || body.contains("<script>alert(1)") && isPage(answer)) {
            var told = body.replaceAll("(?s)<head>.*</head>|<[^>]*>", "").strip();
            wrong.add("%s = %s: %d %s"
                    .formatted(where, value, answer.statusCode(), told.substring(0, Math.min(200, told.length()))));
        }
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static boolean isChinese(String body) {
        var words = body.replaceAll("(?s)<head>.*</head>|<[^>]*>", "");
        return CHINESE.matcher(words).find() && !ENGLISH.matcher(words).find();
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Browser as(String user) {
        return browsers.computeIfAbsent(user, name -> new Browser(port).signedInAs(name));
    }

    private Long id(String question) {
        return database.queryForObject(question, Long.class);
    }
}
