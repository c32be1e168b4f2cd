package publicpost.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.SpringApplication.run;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.PublicPosts;
import publicpost.process.Forms;

/** A citizen proves who she is at a real identity provider on another port, and becomes no officer by it. */
@Tag("own-engine")
class CitizenIdentityTest {

    private static final String NAME = "于某";

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext provider;
    private static ConfigurableApplicationContext system;
    private static String here;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.ALWAYS)
            .build();

    @BeforeAll
    static void start() throws IOException {
        var port = free();
        here = "http://127.0.0.1:" + port;
        var running = Provider.start(port, "/apply/identity/back");
        provider = running;
        var registration = "--spring.security.oauth2.client.registration.citizen.";
        system = run(
                PublicPosts.class,
                "--publicpost.data=" + data,
                "--server.port=" + port,
                "--publicpost.site.address=" + here,
                "--publicpost.site.limits.unlimited=127.0.0.1",
                "--camunda.bpm.job-execution.enabled=false",
                registration + "client-id=" + Provider.CLIENT,
                registration + "client-secret=" + Provider.CLIENT_SECRET,
                registration + "client-name=居民身份平台",
                registration + "scope=openid",
                "--spring.security.oauth2.client.provider.citizen.issuer-uri=http://localhost:"
                        + running.getWebServer().getPort());
        database()
                .update(
                        "insert into app.recruitment (id, version, case_number, town, year, title, conditions, how_to_apply,"
                                + " window_from, window_until, status, drafted_by) values (9000001, 0, 'ZP2022-9001', 'town-chucun', 2022, '公告',"
                                + " '条件', '方法', current_date - 1, current_date + 9, 'OPEN', 'town-chucun')");
        database()
                .update(
                        "insert into app.offer (id, recruitment_id, title, area, types, place, duties, pay_basis, pay, hours,"
                                + " supervisor, headcount) values (9000001, 9000001, '保洁员', 'RURAL', 'PUBLIC_SERVICE', '初村', '保洁', 'MONTHLY',"
                                + " 2400, 160, '王主任', 1)");
    }

    private static JdbcTemplate database() {
        return system.getBean(JdbcTemplate.class);
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stop() {
        system.close();
        provider.close();
    }

    @BeforeEach
    void begins() {
        Provider.SAYS.clear();
        Provider.forges = false;
        Provider.SAYS.put("groups", List.of("district", "camunda-admin"));
    }

    @Test
    void whatTheProviderSaysStandsInTheFirstStepAndStays() throws Exception {
        Provider.SAYS.put("name", NAME);
        Provider.SAYS.put("id_number", number());
        begin();
        var who = proved();

        assertThat(who.select("#name").val()).isEqualTo(NAME);
        assertThat(who.select("#idNumber").val()).isEqualTo(number());
        assertThat(who.select("#name").hasAttr("readonly")).isTrue();
        assertThat(who.text()).contains("已经身份平台验证").doesNotContain("用身份平台验证");

        post(
                "/apply/who",
                "of=" + who.select("[name=of]").val()
                        + "&name=x&idNumber=x&householdPlace=a&phone=13800001111&retirementCategory=FEMALE_50");
        assertThat(page("/apply/check").text()).contains(NAME, number()).doesNotContain("姓名 必填");
        assertThat(database()
                        .queryForObject(
                                "select count(*) from app.online_application where proved_by like 'http://localhost:%'",
                                Integer.class))
                .isPositive();
    }

    @Test
    void nobodyIsSignedInByIt() throws Exception {
        Provider.SAYS.put("name", NAME);
        Provider.SAYS.put("id_number", number());
        begin();
        proved();

        assertThat(get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(401);
        assertThat(get("/oauth2/authorization/citizen").uri().toString()).startsWith(here);
    }

    @ParameterizedTest
    @CsvSource({"nonce, another", "iss, https://elsewhere.example", "id_number, 12345", "name, ''"})
    void whatCannotBeBelievedIsNotTakenOver(String claim, String lie) throws Exception {
        Provider.SAYS.put("name", NAME);
        Provider.SAYS.put("id_number", number());
        Provider.SAYS.put(claim, lie);
        begin();

        var answer = proved();

        assertThat(answer.text()).contains("身份验证没有完成");
        assertThat(page("/apply/who").select("#name").hasAttr("readonly")).isFalse();
    }

    @Test
    void anAnswerThatNobodyAskedForIsNone() throws Exception {
        begin();
        assertThat(post("/apply/identity/back", "code=abc&state=xyz").body()).contains("身份验证没有完成");
        Provider.forges = true;
        Provider.SAYS.put("name", NAME);
        Provider.SAYS.put("id_number", number());
        assertThat(proved().text()).contains("身份验证没有完成");
    }

    /** Else whoever leads somebody here under another name would have the provider asked to answer there. */
    @Test
    void theProviderIsAskedToAnswerWhereTheSiteIsKnown() throws Exception {
        var otherName = here.replace("127.0.0.1", "localhost");
        send(otherName + "/apply", "announcement=ZP2022-9001");
        var asking = HttpRequest.newBuilder(URI.create(otherName + "/apply/identity"))
                .header("Accept", "text/html,*/*");

        var there = HttpClient.newBuilder()
                .cookieHandler(browser.cookieHandler().orElseThrow())
                .build()
                .send(asking.build(), BodyHandlers.ofString());

        assertThat(there.headers().firstValue("Location").orElse(""))
                .contains("redirect_uri=" + here + "/apply/identity/back");
    }

    private static String number() {
        return Forms.idNumber("1976-03-01", 42);
    }

    private void begin() throws Exception {
        post("/apply", "announcement=ZP2022-9001");
        assertThat(page("/apply/who").text()).contains("用身份平台验证", "居民身份平台");
    }

    /** Else the number of one would stand, unchangeable, in the application of another. */
    @Test
    void whatIsProvedForOneApplicationComesIntoNoOther() throws Exception {
        Provider.SAYS.put("name", NAME);
        Provider.SAYS.put("id_number", number());
        begin();
        var back = asked();
        post("/apply", "announcement=ZP2022-9001");

        assertThat(goesOn(back).select("h1").text()).contains("没有保存");
        assertThat(page("/apply/who").select("#name").val()).isEmpty();
    }

    /** Over to the provider, through its page, back, and on by the button. */
    private Document proved() throws Exception {
        return goesOn(asked());
    }

    private Document asked() throws Exception {
        var there = get("/apply/identity");
        assertThat(there.uri().toString()).startsWith("http://localhost:");
        var token = Jsoup.parse(there.body()).select("[name=_csrf]").val();
        var back = send(
                there.uri().toString(),
                "username=%s&password=%s&_csrf=%s"
                        .formatted(Provider.USER, encoded(Provider.PASSWORD), encoded(token)));
        assertThat(back.uri().getPath()).isEqualTo("/apply/identity/back");
        return Jsoup.parse(back.body());
    }

    private Document goesOn(Document form) throws Exception {
        return Jsoup.parse(post(
                        "/apply/identity/back",
                        "code=%s&state=%s"
                                .formatted(
                                        encoded(form.select("[name=code]").val()),
                                        encoded(form.select("[name=state]").val())))
                .body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(here + path)).header("Accept", "text/html,*/*");
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(here + path, form);
    }

    private HttpResponse<String> send(String address, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html,*/*")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
