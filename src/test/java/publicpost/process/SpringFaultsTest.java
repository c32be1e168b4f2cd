package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import publicpost.InOneContext;

/** What the framework and the server refuse before any of our code is reached: in Chinese, in the form the caller reads. */
@InOneContext
class SpringFaultsTest {

    private static final String PROBLEM = "application/problem+json";

    @LocalServerPort
    int port;

    private Browser village;

    @BeforeEach
    void signIn() {
        village = new Browser(port).signedInAs("village-chucun-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/budget | application/json | {\"year\": | 400",
                "POST | /api/budget | application/json | null | 400",
                "POST | /api/budget | application/json | [1] | 400",
                "POST | /api/budget | text/plain | x | 415",
                "POST | /api/budget | application/xml | <x/> | 415",
                "PUT | /api/budget | application/json | {} | 405",
                "POST | /api/nowhere | application/json | {} | 404",
                "POST | /api/documents | application/json | {} | 400",
                "POST | /api/documents | multipart/form-data | x | 400",
                "POST | /api/documents | multipart/form-data; boundary=x | --y | 400",
                "POST | /api/budget/x/review | application/json | {} | 400",
                "POST | /api/budget/99999999999999999999/review | application/json | {} | 400",
                "POST | /api/cases/SQ2026-000001/unmask | application/json | {\"reason\":{\"a\":1}} | 400",
                "POST | /api/demo/day | application/json | {\"to\":\"0000-00-00\"} | 400",
            })
    void aCallIsAnsweredWithAProblemInChinese(String method, String path, String type, String body, int status) {
        var answer = village.sends(path, request -> request.method(method, BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .header("X-Requested-With", "publicpost"));

        isAProblem(answer, status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/nowhere",
                "/api/documents/abc",
                "/api/attendance/-/sheet.xlsx",
                "/api/steps/Register/context?task=%00",
                "/desk/subsidy?year=x",
                "/nowhere"
            })
    void readingIsAnsweredToo(String path) {
        var answer = village.get(path);

        isAProblem(answer, answer.statusCode());
        assertThat(answer.statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/desk/incumbents/abc",
                "/desk/subsidy?year=x",
                "/desk/cases/%00",
                "/desk/cases/a%2Fb",
                "/desk/audit/2026-05-11?actor=%00"
            })
    void aBrowserGetsAPage(String path) {
        var answer = village.open(path);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("lang=\"zh-CN\"").containsPattern("\\p{IsHan}。");
        isWithoutEnglish(answer.body().replaceAll("(?s)<head>.*</head>|<[^>]*>", ""));
    }

    @Test
    void theFieldThatCannotBeReadIsNamed() {
        assertThat(village.get("/api/documents/abc").body()).contains("【id】");
        assertThat(village.get("/desk/subsidy?year=x").body()).contains("【year】");
        assertThat(village.post("/api/demo/day", Map.of("to", "x")).body()).contains("【to】");
        assertThat(village.post("/api/cases/SQ2026-1/unmask", Map.of("reason", List.of("x")))
                        .body())
                .contains("【reason】");
        assertThat(village.upload("大.pdf", new byte[20 * 1024 * 1024 + 1]).body())
                .contains("【file】", "20 MB");
    }

    @Test
    void aFormTheCallerDoesNotReadIsNotForced() {
        var answer = village.sends("/api/subsidy", request -> request.GET().header("Accept", "image/png"));

        isAProblem(answer, 406);
    }

    @Test
    void noPageOfASignInFormFails() {
        var nobody = new Browser(port);

        var answer = nobody.signsIn("a\0b", "x");

        assertThat(answer.statusCode()).isBetween(300, 499);
        assertThat(answer.body()).doesNotContain("Bad Request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /desk/[x HTTP/1.1", "GET /a|b HTTP/1.1", "G ET / HTTP/1.1", "GET / HTTP/9.9"})
    void whatIsNoRequestIsAnsweredByTheServerInChinese(String line) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).doesNotContain("Bad Request", "Message", "Tomcat", "HTTP Status");
        }
    }

    static void isAProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(PROBLEM);
        assertThat(answer.body()).contains("\"title\":", "\"detail\":", "\"status\":" + status);
        isWithoutEnglish(answer.body()
                .replaceAll("\"(type|title|status|detail|instance|errors|field|label|message)\":", "")
                .replace("about:blank", "")
                .replace("application/json", "")
                .replaceAll("【\\w+】| MB |Cookie", ""));
    }

    private static void isWithoutEnglish(String words) {
        assertThat(words).doesNotContainPattern("[A-Za-z]{3,}");
    }
}
