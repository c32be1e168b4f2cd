package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import publicpost.InOneContext;
import publicpost.casefile.Scan;
import publicpost.web.site.guard.Challenge;
import publicpost.web.site.guard.TrialForm;

/** Whoever sends to the site what no form of it sends. */
@InOneContext
class SiteMisuseTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String WAIT = "publicpost.web.site.guard.SiteFaults.wait";
    private static final String SECRET = "371099197603010020";

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Town town;

    @Autowired
    Challenge challenge;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Browser stranger;

    @BeforeEach
    void comes() {
        stranger = new Browser(port);
    }

    @Test
    void aFormIsNoLargerThanAFormCanBe() {
        var answer = sends("/can-i-apply", FORM, "times=" + SECRET + "1".repeat(65_536));

        isRefused(answer, 413, "内容过大", "提交的内容太大，没有保存。");
    }

    @ParameterizedTest
    @CsvSource({
        "/apply/documents, /apply/documents",
        "/my-application/documents, /my-application/case",
        "/notices/ZP2026-0001/object, /notices/ZP2026-0001/object"
    })
    void fromWhatIsTooLargeAWayLeadsBackToTheForm(String path, String back) {
        var answer = sends(path, "multipart/form-data; boundary=part", "1".repeat(21 * 1024 * 1024 + 1));

        isRefused(answer, 413, "内容过大", "附件一共不能超过 20 MB");
        assertThat(Jsoup.parse(answer.body()).select("main a").first().attr("href"))
                .isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "text/plain", "application/xml", "multipart/form-data; boundary=x", "x"})
    void onlyFormsAreTaken(String type) {
        isRefused(sends("/can-i-apply", type, SECRET), 415, "内容类型不支持", "这里不能用这种方式提交，没有保存。");
        isRefused(sends("/", type, SECRET), 415, "内容类型不支持", "这里不能用这种方式提交，没有保存。");
    }

    @Test
    void filesAreTakenWhereThereIsAFormForThemAndNoMoreThanAFormHas() {
        var files = "multipart/form-data; boundary=part";
        try (var trial = new TrialForm(challenge, mappings)) {
            assertThat(sends(TrialForm.PATH, files, parts(16)).body()).contains("请先完成表单最后的验证");

            isRefused(sends(TrialForm.PATH, files, parts(17)), 413, "内容过大", "提交的内容太大，没有保存。");
        }
        assertThat(sends("/sign-in", files, parts(1)).statusCode()).isEqualTo(415);
        assertThat(left()).isEmpty();
    }

    private static String parts(int many) {
        return "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx\r\n".repeat(many)
                + "--part--\r\n";
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingBehind() throws IOException {
        try (var line = new Socket("127.0.0.1", port)) {
            var out = line.getOutputStream();
            out.write(("POST /notices/ZP2026-0001/object HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000000\r\n"
                            + "Content-Type: multipart/form-data; boundary=part\r\n\r\n"
                            + "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[1_000_000]);
            out.flush();
            Awaitility.await().until(() -> !left().isEmpty());
        }
        Awaitility.await().until(() -> left().isEmpty());
    }

    /** Files of uploads that are under way. */
    private List<String> left() {
        var folder = (File) ((ServletContext) context.getServletContext()).getAttribute(ServletContext.TEMPDIR);
        try (var files = Files.walk(folder.toPath())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("upload_"))
                    .toList();
        } catch (IOException changing) {
            return List.of("changing");
        }
    }

    @Test
    void whoComesTooOftenIsToldWhenToComeAgain() throws Exception {
        var doors = doors();
        var page = get("/notices").servletPath("/notices").with(request -> {
            request.setRemoteAddr("2001:db8:5::" + Integer.toHexString(request.hashCode() & 0xffff));
            return request;
        });
        var refused = doors.perform(page).andReturn();
        for (var time = 1; refused.getResponse().getStatus() == 200; time++) {
            assertThat(time).as("some come back while we ask").isLessThan(3000);
            refused = doors.perform(page).andReturn();
        }
        assertThat(refused.getResponse().getStatus()).isEqualTo(429);
        assertThat(refused.getResponse().getHeader("Retry-After")).isEqualTo("1");

        var told = doors.perform(get("/error")
                        .servletPath("/error")
                        .accept("text/html")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 429)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/notices")
                        .requestAttr(WAIT, refused.getRequest().getAttribute(WAIT)))
                .andReturn()
                .getResponse();
        var shown = Jsoup.parse(told.getContentAsString(StandardCharsets.UTF_8));
        assertThat(told.getStatus()).isEqualTo(429);
        assertThat(shown.select("h1").text()).isEqualTo("请稍后再来");
        assertThat(shown.select("main").text()).contains("请过 1 秒再来");
    }

    @Test
    void whoAsksForManyCodesIsSetATaskAndWhatWasTypedStays() throws Exception {
        var doors = doors();
        var asks = post("/my-application")
                .servletPath("/my-application")
                .contentType(FORM)
                .param("caseNumber", "SQ2026-000123")
                .param("lastFour", "0020")
                .with(from("198.51.100.7"));
        assertThat(task(doors, "198.51.100.7")).isEmpty();
        for (var time = 0; time < 3; time++) {
            assertThat(doors.perform(asks).andReturn().getResponse().getStatus())
                    .isEqualTo(303);
        }
        var refused = doors.perform(asks).andReturn().getResponse();
        var page = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getCookies()).isEmpty();
        assertThat(page.select(".problems a").attr("href")).isEqualTo("#challenge");
        assertThat(page.select("#challenge-problem").text()).contains("请先完成表单最后的验证");
        assertThat(page.select("[name=caseNumber]").val()).isEqualTo("SQ2026-000123");
        assertThat(task(doors, "198.51.100.7")).isNotEmpty();
        assertThat(task(doors, "198.51.100.8")).isEmpty();
    }

    /** No browser keeps what was chosen: whoever answers the question and sends again would send it without. */
    @Test
    void whatWasAttachedIsSaidToBeLostWhereATaskIsSet() throws Exception {
        var notice = town.announces(1);
        town.passes(town.applies(notice, "1976-03-01"), "90");
        town.putsOnNotice(notice);
        var doors = doors();
        var path = "/notices/%s/object".formatted(notice);
        var objection = multipart(path)
                .file(new MockMultipartFile("files", "照片.png", "image/png", Scan.png(3, 3)))
                .servletPath(path)
                .param("facts", "本人已在外地就业")
                .param("whom", "SHORT_LIST-1")
                .param("named", "anonymous")
                .with(from("198.51.100.9"));
        for (var time = 0; time < 3; time++) {
            doors.perform(post("/my-application")
                    .servletPath("/my-application")
                    .contentType(FORM)
                    .param("caseNumber", "SQ2026-000123")
                    .param("lastFour", "0020")
                    .with(from("198.51.100.9")));
        }

        var answer = doors.perform(objection).andReturn().getResponse();

        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page.select(".problems a").eachAttr("href")).contains("#challenge", "#files");
        assertThat(page.select("#files-problem").text()).isEqualTo("刚才选的 1 个附件没有保存，请重新选择");
        assertThat(page.select("#facts").text()).isEqualTo("本人已在外地就业");
    }

    /** Whoever has solved it for a form that is wrong would have to solve another. */
    @Test
    void whatIsWrongWithTheFieldsIsSaidBeforeTheTask() throws Exception {
        var doors = doors();
        var typed = new String[] {"SQ2026-000123", "SQ2026-000123", "SQ2026-000123", ""};
        var problems = new Elements();
        for (var number : typed) {
            var answer = doors.perform(post("/my-application")
                            .servletPath("/my-application")
                            .contentType(FORM)
                            .param("caseNumber", number)
                            .param("lastFour", "0020")
                            .with(from("198.51.100.11")))
                    .andReturn();
            problems = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .select(".problems a");
        }
        assertThat(problems.eachAttr("href")).containsExactly("#caseNumber");
    }

    /** Without a script the page is drawn anew at its top, and the task stands at its end. */
    @Test
    void whoBeginsToApplyIsToldOfTheTaskAtTheTop() throws Exception {
        var announcement = town.announces(1);
        var doors = doors();
        var answer = new MockHttpServletResponse();
        for (var time = 0; time < 4; time++) {
            answer = doors.perform(post("/apply")
                            .servletPath("/apply")
                            .contentType(FORM)
                            .param("announcement", announcement)
                            .with(from("198.51.100.12")))
                    .andReturn()
                    .getResponse();
        }
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .select(".problems a")
                        .attr("href"))
                .isEqualTo("#challenge");
    }

    private static Elements task(MockMvc doors, String address) throws Exception {
        var asked = doors.perform(
                        get("/my-application").servletPath("/my-application").with(from(address)))
                .andReturn();
        return Jsoup.parse(asked.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .select("form fieldset#challenge");
    }

    private MockMvc doors() {
        return MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    @ParameterizedTest
    @CsvSource({"/can-i-apply/x, 没有找到", "/can-i-apply/x?lang=en, Not found"})
    void whatIsNotThereIsToldInTheFrameOfTheSite(String path, String title) {
        var answer = stranger.open(path);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("nav a[href^=/notices]").attr("href"))
                .isEqualTo(path.contains("en") ? "/notices?lang=en" : "/notices");
    }

    @Test
    void browsersFindTheIconThatTheyAskEverySiteFor() {
        assertThat(stranger.get("/favicon.ico").statusCode()).isEqualTo(200);
    }

    @Test
    void pagesForEverybodyAreFramedByNobodyAndStyledByFilesOnly() {
        var number = town.announces(1);

        for (var path : List.of(
                "/",
                "/announcements/" + number,
                "/notices",
                "/notices/x",
                "/can-i-apply",
                "/site/site.css",
                "/robots.txt")) {
            var headers = stranger.open(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "img-src 'self';")
                    .doesNotContain("unsafe", "data:");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).hasValue("DENY");
        }
    }

    private HttpResponse<String> sends(String path, String type, String body) {
        return stranger.sends(path, request -> request.header("Content-Type", type)
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(body)));
    }

    private static void isRefused(HttpResponse<String> answer, int status, String title, String text) {
        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("main").text()).contains(text).doesNotContain(SECRET);
        assertThat(page.select("nav a")).isNotEmpty();
        assertThat(answer.headers().map().keySet()).doesNotContain("set-cookie");
    }
}
