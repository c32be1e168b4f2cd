package publicpost.process;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;
import publicpost.web.english.Clauses;

/** The policy calculator as a citizen uses it: it answers as the open API does, explains what is wrong and keeps nothing. */
@InOneContext
@ExtendWith(OutputCaptureExtension.class)
class CanIApplyTest {

    private static final String PAGE = "/can-i-apply";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    PolicyTables tables;

    @Autowired
    JdbcTemplate database;

    private Browser citizen;

    @BeforeEach
    void comes() {
        citizen = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "RURAL, FEMALE, 1976-03-01, -, -, no, -, yes",
                "RURAL, FEMALE, 1976-03-01, FEMALE_50, -, yes, -, yes",
                "RURAL, MALE, 1996-07-20, -, RURAL_DISABLED, no, -, perhaps",
                "RURAL, MALE, 1959-01-31, -, RURAL_LOW_INCOME POVERTY_LIFTED, no, -, yes",
                "RURAL, MALE, 1956-05-11, -, -, no, -, no_time",
                "RURAL, MALE, 1955-05-11, -, -, no, -, no",
                "RURAL, MALE, 1996-07-20, -, -, no, -, no",
                "RURAL, FEMALE, 2012-02-29, -, RURAL_LOW_INCOME, no, -, no",
                "RURAL, FEMALE, 1976-03-01, -, -, no, PENSION BUSINESS, no",
                "RURAL, FEMALE, 1976-03-01, -, -, no, KIN_OF_CADRE, perhaps",
                "RURAL, FEMALE, 1996-03-01, -, -, no, KIN_OF_CADRE STUDENT, no",
                "URBAN, FEMALE, 1979-05-01, FEMALE_50, -, yes, -, perhaps",
                "URBAN, FEMALE, 1979-05-01, FEMALE_55, -, no, -, no",
                "URBAN, FEMALE, 1973-05-01, FEMALE_50, -, yes, -, no",
                "URBAN, FEMALE, 1973-05-01, FEMALE_55, -, yes, -, perhaps",
                "URBAN, MALE, 1970-05-11, -, -, yes, -, perhaps",
                "URBAN, MALE, 1970-05-12, -, ZERO_EMPLOYMENT_HOUSEHOLD, no, EMPLOYED, no",
                "URBAN, MALE, 1990-05-12, -, OTHER_HARDSHIP, yes, -, perhaps",
                "URBAN, MALE, 1960-05-12, -, -, yes, PUBLIC_PAYROLL IN_POST, no",
            })
    void theAnswerIsThatOfTheOpenApi(
            String area,
            String sex,
            String born,
            String job,
            String groups,
            String unemployed,
            String blocks,
            String verdict)
            throws IOException {
        var typed = typed(area, sex, LocalDate.parse(born), unemployed);
        typed.put("job", words(job));
        typed.put("groups", words(groups));
        typed.put("blocks", words(blocks));
        var body = new HashMap<String, Object>(Map.of("area", area, "sex", sex, "born", born, "on", town.today()));
        body.replaceAll((name, value) -> value.toString());
        body.put("retirementCategory", sex.equals("MALE") ? "MALE" : job);
        body.put("memberships", words(groups));
        body.put("blocks", words(blocks));
        body.put("unemployedRegistered", unemployed.equals("yes"));

        var answer = answer(typed);
        var api = JSON.readTree(citizen.post("/api/policy/eligibility", body).body());

        assertThat(answer.select(".answer").attr("class")).isEqualTo("answer is-" + verdict);
        assertThat(verdict.equals("no")).isNotEqualTo(api.get("eligible").booleanValue());
        assertThat(answer.select(".groups > li > .text").eachText()).isEqualTo(labels(api.get("groups")));
        assertThat(answer.select(".against .text").eachText()).isEqualTo(texts(api.get("reasons"), "text"));
        assertThat(answer.select(".against cite").eachText()).isEqualTo(texts(api.get("reasons"), "clause"));
        assertThat(answer.select(".warnings .text").eachText()).isEqualTo(texts(api.get("warnings"), "text"));
        assertThat(answer.select(".answer .basis"))
                .allSatisfy(basis -> assertThat(basis.select("span > span").text())
                        .as("in words: " + basis.text())
                        .isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "RURAL, FEMALE, 1976-03-01, 0, 0",
        "RURAL, FEMALE, 1958-03-01, 0, 0",
        "RURAL, FEMALE, 1976-03-01, 1, 20",
        "RURAL, FEMALE, 1976-03-01, 1, 36",
        "URBAN, MALE, 1967-03-01, 1, 0",
        "URBAN, MALE, 1966-09-01, 0, 0",
    })
    void theTimeIsThatOfTheOpenApi(String area, String sex, String born, int times, int months) throws IOException {
        var typed = typed(area, sex, LocalDate.parse(born), "yes");
        if (times > 0) {
            typed.putAll(placed(times, months));
        }
        var today = town.today().toString();
        var body = new HashMap<String, Object>(
                Map.of("area", area, "firstDetermination", today, "born", born, "monthsUsed", months, "start", today));
        body.put("placements", times);
        body.put("specialGroup", true);
        body.put("retirementCategory", sex.equals("MALE") ? "MALE" : null);

        var answer = answer(typed);
        var api = JSON.readTree(citizen.post("/api/policy/term", body).body());

        assertThat(dayAfter(answer, ".until")).isEqualTo(api.get("end").textValue());
        assertThat(dayAfter(answer, ".extendable"))
                .isEqualTo(api.get("extendableTo").textValue());
        assertThat(answer.select(".limit").text())
                .isEqualTo(api.get("limit").get("on").textValue());
    }

    @Test
    void aTermThatIsUsedUpIsForSpecialGroupsOnlyAndTwice() {
        var special = typed("RURAL", "FEMALE", LocalDate.of(1976, 3, 1), "no");
        special.putAll(placed(2, 72));
        assertThat(answer(special).select(".against .text").eachText()).containsExactly("已安置2次，一人一生最多安置2次");

        var other = typed("URBAN", "MALE", LocalDate.of(1974, 3, 1), "yes");
        other.putAll(placed(1, 36));
        assertThat(answer(other).select(".against .text").eachText()).containsExactly("岗位补贴期限已用满（36个月），期满后只有特殊群体可再次安置");
    }

    @Test
    void whoHasNoPaidTimeLeftIsToldSoFirst() {
        var answer = answer(typed("RURAL", "MALE", town.today().minusYears(70), "no"));

        assertThat(answer.select("#answer-title").text()).isEqualTo("没有剩余的补贴时间，不用再申请");
        assertThat(answer.select(".warnings").text()).contains("已满70周岁，没有剩余的补贴时间");
        assertThat(answer.select(".papers, .first, .answer a[href=/]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "URBAN | MALE | 1970-02-03 | no | URBAN_OLDER_UNEMPLOYED | “城镇大龄失业人员”：没有失业登记",
                "URBAN | MALE | 1981-02-03 | yes | URBAN_OLDER_UNEMPLOYED | “城镇大龄失业人员”：不满55周岁",
                "URBAN | MALE | 1981-02-03 | no | URBAN_OLDER_UNEMPLOYED | “城镇大龄失业人员”：没有失业登记，不满55周岁",
                "URBAN | MALE | 1990-02-03 | no | OTHER_HARDSHIP | “其他就业困难人员”：没有失业登记",
                "RURAL | MALE | 1990-02-03 | no | RURAL_OLDER | “农村大龄人员”：不满45周岁",
            })
    void aGroupThatDoesNotCountIsSaidWhy(
            String area, String sex, String born, String unemployed, String group, String why) {
        var typed = typed(area, sex, LocalDate.parse(born), unemployed);
        typed.put("groups", List.of(group));

        var missed = answer(typed).select(".missed li");

        assertThat(missed.select(".text").eachText()).containsExactly(why);
        assertThat(missed.select("cite").text()).isNotBlank();
    }

    @Test
    void theAnswerSaysWhatToBringWhoVerifiesAndWhereToApply() {
        var typed = typed("RURAL", "MALE", LocalDate.of(1996, 7, 20), "no");
        typed.put("groups", List.of("RURAL_DISABLED"));

        var answer = answer(typed).select(".answer");

        assertThat(answer.select(".groups").text()).contains("农村残疾人", "残疾人证", "区残联", "§二(一)");
        assertThat(answer.select(".papers li").eachText()).contains("居民身份证", "户口簿", "残疾人证");
        assertThat(answer.text()).contains("网上申请");
        assertThat(answer.select("a[href=/]").text()).isEqualTo("看正在报名的岗位");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "area | - | area | 请选择申请乡村岗位还是城镇岗位",
                "area | MOON | area | 请选择申请乡村岗位还是城镇岗位",
                "sex | - | sex | 请选择性别",
                "bornYear | - | born | 请填写出生日期的年、月、日",
                "bornMonth | 三 | born | 出生日期请用数字填写，例如 1975 年 3 月 1 日",
                "bornYear | 76 | born | 出生年份请写四位数，不早于 1900 年",
                "bornDay | 31 | born | 日历上没有这一天，请核对出生日期",
                "bornYear | 2027 | born | 出生日期不得晚于今天",
                "job | - | job | 城镇女性请选择原定的退休年龄",
                "job | MALE | job | 城镇女性请选择原定的退休年龄",
                "groups | NOBODY | groups | 请只选择页面上列出的类别",
                "groups | RURAL_DISABLED | groups | “农村残疾人”只适用于乡村岗位，请核对申请的岗位和所选的类别",
                "unemployed | maybe | unemployed | 请选择是否已登记失业",
                "blocks | DECEASED | blocks | 请只选择页面上列出的情况",
                "placed | - | placed | 请选择以前是否在公益性岗位干过",
                "times | 0 | times | 干过的次数请填 1 到 20 的整数",
                "times | 1.5 | times | 干过的次数请填 1 到 20 的整数",
                "months | 601 | months | 领过补贴的月数请填 0 到 600 的整数",
                "months | - | months | 领过补贴的月数请填 0 到 600 的整数",
            })
    void whatIsWrongIsSaidAtTheFieldAndTheRestIsKept(String field, String value, String at, String message) {
        var typed = typed("URBAN", "FEMALE", LocalDate.of(1979, 4, 30), "yes");
        typed.put("job", List.of("FEMALE_50"));
        typed.putAll(placed(1, 12));
        typed.put(field, value == null ? List.of() : List.of(value));

        var answer = send(PAGE, typed);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        var link = page.select(".problems a");
        assertThat(link.eachText()).containsExactly(message);
        assertThat(link.attr("href")).isEqualTo("#" + at);
        assertThat(page.select("input#" + at)).hasSize(1);
        assertThat(page.select("#" + at + "-problem").text()).isEqualTo(message);
        assertThat(page.select("[aria-describedby~=" + at + "-problem]")).isNotEmpty();
        assertThat(page.select(".answer")).isEmpty();
        typed.forEach((name, values) -> values.stream()
                .filter(one -> !name.equals(field))
                .forEach(one -> assertThat(kept(page, name)).as(name).contains(one)));
    }

    @Test
    void everythingLeftOutIsSaidAtOnceAndContradictionsAreTold() {
        assertThat(Jsoup.parse(send(PAGE, Map.of()).body())
                        .select(".problems a")
                        .eachAttr("href"))
                .containsExactly("#area", "#sex", "#born", "#unemployed", "#placed");

        var typed = typed("RURAL", "FEMALE", LocalDate.of(1979, 4, 30), "yes");
        typed.put("months", List.of("12"));
        assertThat(Jsoup.parse(send(PAGE, typed).body()).select(".problems a").eachText())
                .containsExactly("选择了“没有”，请不要填写次数和月数，或者改选“有”");
    }

    @Test
    void fullWidthDigitsAreDigits() {
        var typed = typed("RURAL", "FEMALE", LocalDate.of(1976, 3, 1), "no");
        typed.put("bornYear", List.of("１９７６"));
        typed.put("bornMonth", List.of(" 03 "));

        assertThat(answer(typed).select(".answer.is-yes")).hasSize(1);
    }

    @Test
    void nothingIsKept(CapturedOutput log) {
        var before = EveryRow.in(database);
        var traces = traces();
        var typed = typed("RURAL", "FEMALE", LocalDate.of(1968, 12, 7), "no");
        var wrong = new LinkedHashMap<>(typed);
        wrong.put("bornDay", List.of("19681207"));

        var answers = List.of(
                citizen.get(PAGE),
                citizen.get(PAGE + "?lang=en"),
                send(PAGE, typed),
                send(PAGE + "?lang=en", typed),
                send(PAGE, wrong));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.body()).doesNotContain("_csrf");
        });
        assertThat(before.changedSince()).isEmpty();
        assertThat(traces()).isEqualTo(traces);
        assertThat(log.getAll()).doesNotContain("1968", "12-07", "12/07");
    }

    /** What was there before may be chained meanwhile. */
    private List<Long> traces() {
        return Stream.of("audit_entry", "sign_in_account", "form_draft")
                .map(table -> database.queryForObject("select count(*) from app." + table, Long.class))
                .toList();
    }

    @Test
    void whateverIsTypedIsTakenOrRefusedInChinese() {
        var right = typed("URBAN", "FEMALE", LocalDate.of(1979, 4, 30), "yes");
        right.put("job", List.of("FEMALE_50"));
        right.put("groups", List.of());
        right.put("blocks", List.of());
        right.putAll(placed(1, 12));
        var wrong = new ArrayList<String>();
        for (var field : right.keySet()) {
            for (var hostile : Hostile.ofEveryKind(7)) {
                var typed = new LinkedHashMap<>(right);
                typed.put(field, List.of(String.valueOf(hostile.value())));
                var answer = send(PAGE, typed);
                if (!Set.of(200, 400, 413).contains(answer.statusCode())
                        || !CHINESE.matcher(answer.body()).find()
                        || answer.body().contains("<script>alert(1)")
                        || answer.body().contains(String.valueOf(7777 * 7777))) {
                    wrong.add("%s = %s: %d".formatted(field, hostile, answer.statusCode()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(citizen.post(PAGE, Map.of("area", "RURAL")).statusCode()).isEqualTo(415);
    }

    @Test
    void inEnglishOnlyNamesAndNumbersOfClausesAreChinese() {
        var left = new TreeSet<String>();
        var typed = typed("RURAL", "FEMALE", LocalDate.of(1958, 3, 1), "yes");
        typed.put("groups", List.of("RURAL_DISABLED", "POVERTY_LIFTED", "OTHER_HARDSHIP"));
        var warned = new LinkedHashMap<>(typed);
        warned.put("blocks", List.of("KIN_OF_CADRE"));
        var refused = new LinkedHashMap<>(typed);
        refused.put("blocks", List.of("PENSION", "EMPLOYED", "BUSINESS", "PUBLIC_PAYROLL", "STUDENT", "IN_POST"));
        refused.putAll(placed(2, 72));
        var urban = typed("URBAN", "MALE", LocalDate.of(1970, 3, 1), "yes");
        var young = typed("URBAN", "MALE", LocalDate.of(2015, 3, 1), "no");
        var otherArea = new LinkedHashMap<>(typed);
        otherArea.put("area", List.of("URBAN"));

        for (var asked : List.of(typed, warned, refused, urban, young, otherArea, Map.<String, List<String>>of())) {
            var page = Jsoup.parse(send(PAGE + "?lang=en", asked).body());
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            page.select("[lang=zh-CN]").remove();
            page.getAllElements().forEach(element -> element.textNodes().stream()
                    .map(text -> Clauses.takenFrom(text.text()))
                    .filter(text -> CHINESE.matcher(text).find())
                    .forEach(left::add));
        }
        assertThat(left).isEmpty();
    }

    @Test
    void theFormGoesOnInTheLanguageOfThePage() {
        var page = Jsoup.parse(citizen.get(PAGE + "?lang=en").body());

        assertThat(page.select("main form").attr("action")).isEqualTo(PAGE + "?lang=en");
        assertThat(Jsoup.parse(citizen.get(PAGE).body()).select("main form").attr("action"))
                .isEqualTo(PAGE);
    }

    private Map<String, List<String>> typed(String area, String sex, LocalDate born, String unemployed) {
        var typed = new LinkedHashMap<String, List<String>>();
        typed.put("area", List.of(area));
        typed.put("sex", List.of(sex));
        typed.put("bornYear", List.of(String.valueOf(born.getYear())));
        typed.put("bornMonth", List.of(String.valueOf(born.getMonthValue())));
        typed.put("bornDay", List.of(String.valueOf(born.getDayOfMonth())));
        typed.put("unemployed", List.of(unemployed));
        typed.put("placed", List.of("no"));
        return typed;
    }

    private static Map<String, List<String>> placed(int times, int months) {
        return Map.of(
                "placed", List.of("yes"),
                "times", List.of(String.valueOf(times)),
                "months", List.of(String.valueOf(months)));
    }

    private Document answer(Map<String, List<String>> typed) {
        var answer = send(PAGE, typed);
        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).as(page.select(".problems").text()).isEqualTo(200);
        return page;
    }

    private HttpResponse<String> send(String path, Map<String, List<String>> typed) {
        var body = typed.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(joining("&"));
        return citizen.sends(path, request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** What stands in the fields of that name when the page comes back. */
    private static List<String> kept(Document page, String name) {
        return Stream.concat(
                        page.select("input[name=%s][checked]".formatted(name)).stream(),
                        page.select("input[name=%s]:not([type])".formatted(name)).stream())
                .map(input -> input.attr("value"))
                .toList();
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    private List<String> labels(JsonNode codes) {
        var groups = tables.groupsInForce(town.today());
        return StreamSupport.stream(codes.spliterator(), false)
                .map(code -> TargetGroup.labelOf(code.textValue(), groups))
                .toList();
    }

    private static List<String> texts(JsonNode all, String field) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.get(field).textValue())
                .toList();
    }

    /** Null when nothing is said. */
    private static String dayAfter(Document page, String what) {
        var day = page.select(what).text();
        return day.isEmpty() ? null : LocalDate.parse(day).plusDays(1).toString();
    }
}
