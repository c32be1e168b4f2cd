package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Scan;
import publicpost.recruitment.Announcements;

/** Applying online as a browser does: step by step, left and taken up again, and with the counter's own words. */
@InOneContext
@ExtendWith(OutputCaptureExtension.class)
class OnlineApplicationTest {

    private static final String NUMBER = Forms.idNumber("1976-03-01", 62);

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    OnlineApplicant applicant;

    @Autowired
    Announcements announcements;

    @Autowired
    JdbcTemplate database;

    private Browser telephone;
    private String announcement;

    @BeforeEach
    void comes() {
        telephone = new Browser(port);
        announcement = town.announces(2);
    }

    @Test
    void fromTheAnnouncementToTheReceiptAndAgainOnAnotherDevice(CapturedOutput log) {
        assertThat(page("/announcements/" + announcement)
                        .select("a[href^=/apply]")
                        .attr("href"))
                .isEqualTo("/apply?announcement=" + announcement);
        assertThat(page("/apply?announcement=" + announcement).text()).contains("个人信息告知", "三十天没有提交的自动删除");
        var code = begin();

        assertThat(fill("who", who())).isEqualTo("/apply/where");
        assertThat(fill("where", where())).isEqualTo("/apply/groups");
        var otherDevice = new Browser(port);
        assertThat(location(post(otherDevice, "/apply/resume", Map.of("code", code.toLowerCase()))))
                .isEqualTo("/apply/check");
        telephone = otherDevice;
        assertThat(page("/apply/who").select("#name").val()).isEqualTo("于网民");
        assertThat(fill("groups", groups())).isEqualTo("/apply/documents");
        assertThat(location(upload("户口簿.png", Scan.png(2, 2)))).isEqualTo("/apply/documents");
        var check = page("/apply/check");
        assertThat(check.text()).contains(NUMBER, "于网民", "13800001111", "户口簿.png", "保洁员", "6222020000000000");
        assertThat(check.select("a[href=/apply/who]")).hasSize(1);
        assertThat(post(telephone, "/apply/check", Map.of()).statusCode()).isEqualTo(400);
        var of = of(telephone);
        assertThat(location(post(telephone, "/apply/check", Map.of("consent", "true"))))
                .isEqualTo("/apply/receipt");

        var receipt = page("/apply/receipt").text();
        assertThat(receipt)
                .contains("已收到您的申请", "等待核对身份", "于网民", "公益性岗位公告", code)
                .containsPattern("SQ\\d{4}-\\d{6}");
        assertThat(location(telephone.get("/apply/who"))).isEqualTo("/apply/receipt");
        assertThat(location(post(telephone, "/apply/check", Map.of("consent", "true", "of", of))))
                .isEqualTo("/apply/receipt");
        assertThat(database.queryForObject("select count(*) from app.online_application", Integer.class))
                .isOne();
        assertThat(log.getAll()).doesNotContain(NUMBER, "13800001111", "于网民", code);
    }

    @Test
    void whatTheCounterRefusesIsRefusedInItsWordsAndKept() {
        begin();
        var answer = post(telephone, "/apply/who", with(who(), "idNumber", "37100219760301004X", "phone", "123"));

        assertThat(answer.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".problems li a").eachAttr("href")).containsExactlyInAnyOrder("#idNumber", "#phone");
        assertThat(page.select("#idNumber-problem").text()).contains("应为 18 位有效公民身份号码");
        assertThat(page.select("#idNumber").attr("aria-describedby")).contains("idNumber-problem");
        assertThat(page.select("#phone-problem").text()).isEqualTo("请填写 11 位手机号：验证码和办理结果用短信发到这个号码");
        assertThat(page.select(".problems").text()).contains("联系电话 请填写 11 位手机号");
        assertThat(page.select("#name-problem")).isEmpty();
        assertThat(page.select("#name").val()).isEqualTo("于网民");
        assertThat(page.select("#phone").val()).isEqualTo("123");

        var empty = Jsoup.parse(post(telephone, "/apply/who", Map.of()).body());
        assertThat(empty.select("#idNumber-problem").text()).isEqualTo("必填");
        assertThat(empty.select(".problems").text()).contains("户籍所在地 必填").doesNotContain("户籍地", "退休");
        assertThat(problemsOf("who", with(who(), "retirementCategory", ""))).containsExactly("原定退休年龄 必填");
        assertThat(problemsOf("who", with(who(), "phone", "0631-5551234")))
                .containsExactly("联系电话 请填写 11 位手机号：验证码和办理结果用短信发到这个号码");
        assertThat(problemsOf("who", with(who(), "name", "张三<script>")).get(0)).startsWith("姓名 请按身份证填写");
        assertThat(problemsOf("who", with(who(), "householdPlace", "村".repeat(300))))
                .containsExactly("户籍所在地 最多 100 字");

        assertThat(fill("who", who())).isEqualTo("/apply/where");
        var elsewhere = post(telephone, "/apply/where", with(where(), "village", "village-yiyuan-1"));
        assertThat(Jsoup.parse(elsewhere.body()).select("#village-problem").text())
                .isEqualTo("不属于发布公告的镇街");
        var none = post(telephone, "/apply/groups", with(groups(), "groups", "", "bankAccount", "12"));
        assertThat(Jsoup.parse(none.body()).select(".problem").eachText()).contains("至少选择一类", "应为 12 至 19 位数字");
        assertThat(page("/apply/check").select(".missing").text()).contains("村（社区） 必填", "开户银行 必填");
        assertThat(post(telephone, "/apply/check", Map.of("consent", "true")).statusCode())
                .isEqualTo(400);
    }

    private List<String> problemsOf(String step, Map<String, String> fields) {
        var answer = post(telephone, "/apply/" + step, fields);
        assertThat(answer.statusCode()).isEqualTo(400);
        return Jsoup.parse(answer.body()).select(".problems li").eachText();
    }

    @Test
    void aManIsToldThatNothingIsAskedOfHim() {
        begin();
        var man = with(who(), "idNumber", Forms.idNumber("1976-03-01", 63));

        assertThat(problemsOf("who", man).get(0)).contains("原定退休年龄 身份证号码是男性的，这一项不用选");
        var page = Jsoup.parse(post(telephone, "/apply/who", man).body());
        assertThat(page.select("[name=retirementCategory][checked]")).isEmpty();
        assertThat(fill("who", with(man, "retirementCategory", ""))).isEqualTo("/apply/where");
    }

    // ── halfway ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void whoLeavesHalfwayFindsWhatShePutDownAndWhatIsStillWrong() {
        var code = begin();

        assertThat(fill("who", with(who(), "phone", "138", "idNumber", "", "then", "code")))
                .isEqualTo("/apply/code?back=who");
        assertThat(page("/apply/code?back=groups").select(".button").attr("href"))
                .isEqualTo("/apply/groups");
        assertThat(page("/apply/who").select("#phone").val()).isEqualTo("138");
        assertThat(fill("groups", with(groups(), "bankAccount", "12", "then", "leave")))
                .isEqualTo("/apply/resume");
        assertThat(location(telephone.get("/apply/who"))).isEqualTo("/apply/resume");

        post(telephone, "/apply/resume", Map.of("code", code));
        assertThat(page("/apply/who").select("#name").val()).isEqualTo("于网民");
        assertThat(page("/apply/groups").select("#bankAccount").val()).isEqualTo("12");
        assertThat(page("/apply/check").select(".missing").text())
                .contains("身份证号码 必填", "联系电话 请填写 11 位手机号", "本人银行账号 应为 12 至 19 位数字");
    }

    @Test
    void everyButtonOfTheFilesTakesThemAlong() {
        var code = begin();
        assertThat(location(sendsFiles("next", "一.png"))).isEqualTo("/apply/check");
        assertThat(location(sendsFiles("next"))).isEqualTo("/apply/check");
        assertThat(location(sendsFiles("code", "二.png"))).isEqualTo("/apply/code?back=documents");
        var refused = Jsoup.parse(sendsFiles("leave", "证明.txt").body());
        assertThat(refused.select("#documents-problem").text()).isEqualTo("“证明.txt”：只接受 PDF、JPG、PNG 文件");
        assertThat(refused.select("form[action=/apply/leave]").text()).contains("这一页不保存，直接离开");
        assertThat(location(sendsFiles("leave", "三%22.png"))).isEqualTo("/apply/resume");

        post(telephone, "/apply/resume", Map.of("code", code));
        assertThat(page("/apply/documents").select(".files li b").eachText())
                .containsExactly("一.png", "二.png", "三\".png");
    }

    @Test
    void ofOneRequestAllFilesAreKeptOrNone() {
        begin();
        var mixed = Jsoup.parse(sendsFiles("", "一.png", "二.png", "三.txt").body());
        assertThat(mixed.select("#documents-problem").text())
                .isEqualTo("“三.txt”：只接受 PDF、JPG、PNG 文件。刚才选的 3 个文件都没有添加，请重新选择");
        assertThat(page("/apply/documents").select(".files li")).isEmpty();

        assertThat(location(sendsFiles("", "1.png", "2.png", "3.png", "4.png"))).isEqualTo("/apply/documents");
        var many = sendsFiles("", "1.png", "2.png", "3.png", "4.png", "5.png", "6.png", "7.png");
        assertThat(many.statusCode()).isEqualTo(400);
        assertThat(page("/apply/documents").select(".files li")).hasSize(4);
    }

    private HttpResponse<String> sendsFiles(String then, String... names) {
        var form = SentForm.of(Map.of("of", of(telephone), "then", then));
        for (var name : names) {
            form.with(
                    "documents",
                    name,
                    name.endsWith(".png") ? Scan.png(2, 2) : "text".getBytes(StandardCharsets.UTF_8));
        }
        return telephone.sends("/apply/documents", form::in);
    }

    /** Else anybody could ask here whether somebody has applied for a post of the poor. */
    @Test
    void whetherSomebodyIsKnownIsToldNobody() {
        town.applies(announcement, "1976-03-01", Map.of("idNumber", NUMBER, "name", "于真名"));
        var known = submitted(NUMBER);
        var unknown = submitted(Forms.idNumber("1976-03-01", 64));

        assertThat(known).isEqualTo(unknown);
    }

    private List<String> submitted(String number) {
        telephone = new Browser(port);
        begin();
        fill("who", with(who(), "idNumber", number));
        fill("where", where());
        fill("groups", groups());
        var check = page("/apply/check").text().replace(number, "");
        post(telephone, "/apply/check", Map.of("consent", "true"));
        var receipt = page("/apply/receipt").text().replaceAll("SQ\\d{4}-\\d{6}|[0-9A-Z]{4}(-[0-9A-Z]{4}){2}", "");
        return List.of(check, receipt.replaceAll("\\d{2}:\\d{2}", ""));
    }

    @Test
    void aWrongCodeIsAlwaysAnsweredTheSame() {
        begin();
        var answers = List.of("", "AAAA-BBBB-CCCC", "' or 1=1 --", "x".repeat(5000)).stream()
                .map(code -> post(new Browser(port), "/apply/resume", Map.of("code", code)))
                .map(answer -> answer.statusCode()
                        + Jsoup.parse(answer.body()).select("main").text())
                .distinct()
                .toList();

        assertThat(answers).hasSize(1).first().asString().startsWith("400").contains("没有找到这个续办码的申请");
        assertThat(location(new Browser(port).get("/apply/check"))).isEqualTo("/apply/resume");
        assertThat(location(new Browser(port).get("/apply/receipt"))).isEqualTo("/apply/resume");
    }

    @Test
    void theCookieIsTheSitesOnlyOneAndLeavesNoTrace() {
        assertThat(telephone
                        .get("/apply?announcement=" + announcement)
                        .headers()
                        .allValues("Set-Cookie"))
                .isEmpty();
        var begun = post(telephone, "/apply", Map.of("announcement", announcement));
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(begun.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("apply=")
                .contains("Path=/apply", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Max-Age");
        assertThat(telephone.get("/apply/who").headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(telephone.get("/apply/who").headers().firstValue("X-Robots-Tag"))
                .contains("noindex, noarchive");
        assertThat(location(post(telephone, "/apply/leave", Map.of()))).isEqualTo("/apply/resume");
        assertThat(location(telephone.get("/apply/who"))).isEqualTo("/apply/resume");
        assertThat(telephone
                        .sends("/apply/who", request -> request.header("Origin", "https://elsewhere.invalid")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("name=x")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nothingIsHandedInAfterTheWindow() {
        begin();
        fill("who", who());
        fill("where", where());
        fill("groups", groups());
        town.dayComes(announcements.get(announcement).windowUntil().plusDays(1));

        var late = post(telephone, "/apply/check", Map.of("consent", "true"));

        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(late.body()).select(".problems").text()).contains("不在报名期内");
        assertThat(telephone.get("/apply?announcement=" + announcement).statusCode())
                .isEqualTo(410);
        assertThat(post(new Browser(port), "/apply", Map.of("announcement", announcement))
                        .statusCode())
                .isEqualTo(410);
        assertThat(telephone.get("/apply?announcement=x").statusCode()).isEqualTo(410);
    }

    @Test
    void filesAreScansTenAtTheMostAndCanBeTakenBack() {
        begin();
        var text = upload("证明.txt", "kein Bild".getBytes(StandardCharsets.UTF_8));
        assertThat(text.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(text.body()).select("#documents-problem").text()).contains("只接受 PDF、JPG、PNG");
        for (var i = 0; i < 10; i++) {
            assertThat(upload("照片%d.png".formatted(i), Scan.png(2, 2)).statusCode())
                    .isEqualTo(303);
        }
        assertThat(Jsoup.parse(upload("多.png", Scan.png(2, 2)).body())
                        .select("#documents-problem")
                        .text())
                .contains("最多 10 个文件");

        var remove = page("/apply/documents").select("form[action$=/remove]").first();
        var other = new Browser(port);
        post(other, "/apply", Map.of("announcement", announcement));
        post(other, remove.attr("action"), Map.of());
        assertThat(page("/apply/documents").select(".files li")).hasSize(10);
        assertThat(location(post(telephone, remove.attr("action"), Map.of()))).isEqualTo("/apply/documents");
        assertThat(page("/apply/documents").select(".files li")).hasSize(9);

        var large = upload("大.png", new byte[20 * 1024 * 1024 + 1]);
        assertThat(large.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(large.body()).select("#documents-problem").text())
                .contains("20 MB");
    }

    @Test
    void theVillageOpensTheCaseAndAnotherDoesNot() {
        var number = applicant.applies(announcement, NUMBER);

        var file = new Browser(port).signedInAs("village-chucun-1").get("/desk/cases/" + number);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(file.body()).text()).contains("等待核对身份", "申请人本人（网上）", "网上申请");
        assertThat(search("village-chucun-1", number)).contains("/desk/cases/" + number);
        assertThat(search("village-chucun-2", number)).doesNotContain("/desk/cases/" + number);
        assertThat(new Browser(port)
                        .signedInAs("village-chucun-2")
                        .get("/desk/cases/" + number)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whateverIsTypedIsTakenOrRefusedAndBreaksNothing() {
        begin();
        var wrong = new TreeSet<String>();
        for (var hostile : Hostile.ofEveryKind(3)) {
            var text = String.valueOf(hostile.value());
            for (var field : List.of("name", "idNumber", "phone", "retirementCategory")) {
                judge(post(telephone, "/apply/who", with(who(), field, text)), field + hostile, wrong);
            }
            for (var field : List.of("village", "area", "wish1")) {
                judge(post(telephone, "/apply/where", with(where(), field, text)), field + hostile, wrong);
            }
            judge(post(telephone, "/apply/groups", with(groups(), "groups", text)), "groups " + hostile, wrong);
            judge(post(telephone, "/apply/resume", Map.of("code", text)), "code " + hostile, wrong);
            judge(post(telephone, "/apply", Map.of("announcement", text)), "announcement " + hostile, wrong);
        }

        assertThat(wrong).isEmpty();
        assertThat(page("/apply/check").select("h1").text()).isEqualTo("核对并提交");
    }

    private static void judge(HttpResponse<String> answer, String what, Set<String> wrong) {
        if (!Set.of(303, 400, 410, 413).contains(answer.statusCode())) {
            wrong.add(what + ": " + answer.statusCode());
        }
    }

    private String search(String office, String words) {
        return new Browser(port)
                .signedInAs(office)
                .sends("/desk/people/search", request -> request.header("X-Requested-With", "publicpost")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("words=" + words)))
                .body();
    }

    @Test
    void inEnglishTheWayStaysEnglish() {
        var begun = post(telephone, "/apply?lang=en", Map.of("announcement", announcement));
        assertThat(location(begun)).isEqualTo("/apply/code?lang=en");
        var who = page("/apply/who?lang=en");
        assertThat(who.select("h1").text()).isEqualTo("Who you are");
        assertThat(who.select("form").first().attr("action")).isEqualTo("/apply/who?lang=en");
        who.select("[lang=zh-CN]").remove();
        assertThat(who.select("main").text()).doesNotContainPattern("\\p{IsHan}");
    }

    // ── what a browser does ─────────────────────────────────────────────────────────────────────────────────────

    private String begin() {
        assertThat(location(post(telephone, "/apply", Map.of("announcement", announcement))))
                .isEqualTo("/apply/code");
        return page("/apply/code").select(".code").text();
    }

    private String fill(String step, Map<String, String> fields) {
        return location(post(telephone, "/apply/" + step, fields));
    }

    private Map<String, String> who() {
        return Map.of(
                "idNumber", NUMBER,
                "name", "于网民",
                "householdPlace", "初村镇初村一村",
                "phone", "138 0000 1111",
                "retirementCategory", "FEMALE_50");
    }

    private Map<String, String> where() {
        return Map.of(
                "village",
                "village-chucun-1",
                "area",
                "RURAL",
                "wish1",
                town.offersOf(announcement).get(0).id().toString());
    }

    private Map<String, String> groups() {
        return Map.of("groups", "RURAL_OLDER", "bankName", "农村商业银行", "bankAccount", "6222020000000000");
    }

    private static Map<String, String> with(Map<String, String> form, String... changes) {
        var changed = new LinkedHashMap<>(form);
        for (var i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return changed;
    }

    private Document page(String path) {
        return Jsoup.parse(telephone.get(path).body());
    }

    private HttpResponse<String> upload(String name, byte[] content) {
        var form = SentForm.of(Map.of("of", of(telephone))).with("documents", name, content);
        return telephone.sends("/apply/documents", form::in);
    }

    private static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.computeIfAbsent("of", field -> of(browser));
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.sends(path, request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Which application the pages in it are of. */
    private static String of(Browser browser) {
        return Jsoup.parse(browser.get("/apply/who").body()).select("[name=of]").val();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]*", "");
    }
}
