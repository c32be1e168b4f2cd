package publicpost.process;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.outbox.DemoTelephone;

/** Somebody who looks after her application on the site, with a browser and a telephone. */
final class Citizen {

    private static final Pattern CODE = Pattern.compile("验证码([0-9]{6})，");

    private final Browser browser;

    /** The case that the pages before her are of. */
    private String shown = "";

    Citizen(int port) {
        browser = new Browser(port);
    }

    HttpResponse<String> asks(String caseNumber, String lastFour) {
        return sends("/my-application", Map.of("caseNumber", caseNumber, "lastFour", lastFour));
    }

    HttpResponse<String> enters(String code) {
        return sends("/my-application/code", Map.of("code", code));
    }

    HttpResponse<String> opens(String path) {
        return browser.open(path);
    }

    HttpResponse<String> adds(String name, byte[] content) {
        return sends("/my-application/documents", SentForm.of(Map.of()).with("file", name, content));
    }

    HttpResponse<String> sends(String path, SentForm form) {
        return browser.sends(path, form.saying("of", shown)::in);
    }

    HttpResponse<String> sends(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("of", shown);
        var body = all.entrySet().stream()
                .map(field ->
                        "%s=%s".formatted(field.getKey(), URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)))
                .collect(joining("&"));
        return browser.sends(path, request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Asks for a code, reads it from her telephone and enters it. */
    Citizen comesTo(String caseNumber, String lastFour, JdbcTemplate database, DemoTelephone telephone) {
        asks(caseNumber, lastFour);
        shown = caseNumber;
        var opened = enters(codeSent(database, telephone));
        if (opened.statusCode() != 303) {
            throw new IllegalStateException("the case did not open: " + opened.statusCode());
        }
        return this;
    }

    /** Goes on with the pages that she has before her, of this case. */
    Citizen staysAt(String caseNumber) {
        shown = caseNumber;
        return this;
    }

    /** Her case as the page shows it. */
    Document ownCase() {
        return Jsoup.parse(opens("/my-application/case").body());
    }

    /** What the latest message to anybody says, once it was sent. */
    static String codeSent(JdbcTemplate database, DemoTelephone telephone) {
        database.update("update app.message set sent_at = clock_timestamp() where sent_at is null");
        var code = CODE.matcher(telephone.latest().get(0).text());
        if (!code.find()) {
            throw new IllegalStateException("no code was sent");
        }
        return code.group(1);
    }
}
