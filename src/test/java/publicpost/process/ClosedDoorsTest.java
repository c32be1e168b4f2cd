package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import publicpost.InOneContext;

/** What answers to whoever is not signed in, and what every answer says about itself. */
@InOneContext
class ClosedDoorsTest {

    /** Answers without signing in; a page of the system that is not here must not. */
    private static final List<String> OPEN = List.of(
            "/",
            "/sign-in",
            "/error",
            "/api/policy/",
            "/api/docs",
            "/api/openapi",
            "/api/swagger-ui",
            "/announcements",
            "/announcements/",
            "/notices",
            "/notices/",
            "/objections",
            "/objections/",
            "/feeds/",
            "/sitemap.xml",
            "/robots.txt",
            "/can-i-apply",
            "/apply",
            "/apply/",
            "/my-application",
            "/my-application/",
            "/demo/phone");

    @LocalServerPort
    int port;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    ServletContext servlets;

    @Test
    void nothingButThePublicPartAnswersWithoutSigningIn() {
        var nobody = new Browser(port);
        var answered = new TreeMap<String, Integer>();
        var asked = new TreeSet<String>();
        for (var path : Stream.concat(handlers(), engine()).toList()) {
            if (isOpen(path)) {
                continue;
            }
            asked.add(path);
            for (var answer : List.of(nobody.get(path), nobody.post(path, Map.of()))) {
                if (answer.statusCode() != 401 && answer.statusCode() != 403 && !leadsToSignIn(answer)) {
                    answered.put(path, answer.statusCode());
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(40).contains("/desk/cases/1", "/camunda/api/engine/x", "/account");
        assertThat(answered).isEmpty();
    }

    private Stream<String> handlers() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .map(pattern ->
                        pattern.replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "1").replace("/**", "/x"));
    }

    private Stream<String> engine() {
        var own = servlets.getServletRegistrations().values().stream()
                .flatMap(servlet -> servlet.getMappings().stream())
                .filter(path -> path.startsWith("/camunda"))
                .map(path -> path.replace("*", "x"));
        var files = Stream.of(
                "/camunda/app/tasklist/default/",
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/welcome/default/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/",
                "/camunda/api/admin/auth/user/default",
                "/forms/steps.js",
                "/desk/case.css",
                "/webjars/camunda/app/tasklist/scripts/config.js",
                "/no-such-page");
        return Stream.concat(own, files);
    }

    private static boolean isOpen(String path) {
        return OPEN.stream()
                .anyMatch(open -> open.endsWith("/") && open.length() > 1 || open.startsWith("/api/")
                        ? path.startsWith(open)
                        : path.equals(open));
    }

    private static boolean leadsToSignIn(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").startsWith("/sign-in");
    }

    @Test
    void everyAnswerProtectsItself() {
        var town = new Browser(port).signedInAs("town-chucun");

        for (var path : List.of("/sign-in", "/account", "/desk/subsidy", "/api/subsidy", "/no-such-page")) {
            var headers = town.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'self'")
                    .doesNotContain("script-src 'self' 'unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).hasValue("SAMEORIGIN");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("Cache-Control")).as(path).hasValue("no-store");
        }
        var engine = town.get("/camunda/app/tasklist/default/").headers();
        assertThat(engine.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
        assertThat(engine.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        var task = town.get("/camunda/api/engine/engine/default/task").headers();
        assertThat(task.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void cookiesAreForUsOnly() {
        var cookies = new Browser(port).get("/sign-in").headers().allValues("Set-Cookie");

        assertThat(cookies).hasSize(1);
        assertThat(cookies.get(0)).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void callsFromOtherSitesAreRefused() {
        var town = new Browser(port).signedInAs("town-chucun");
        var call = "/api/cases/SQ2026-000001/withdraw";

        for (var header : Map.of("Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            assertThat(town.post(call, Map.of(), header.getKey(), header.getValue())
                            .statusCode())
                    .isEqualTo(403);
        }
        var form = town.post("/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site");
        assertThat(form.statusCode()).isEqualTo(403);
        assertThat(town.post("/sign-out", Map.of()).headers().firstValue("Location"))
                .hasValue("/sign-in?old");
        assertThat(town.get("/account").statusCode()).isEqualTo(200);
        assertThat(town.post(call, Map.of(), "Origin", "http://localhost:" + port)
                        .statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void tooMuchIsNotRead() {
        var town = new Browser(port).signedInAs("town-chucun");
        var large = Map.of("text", "字".repeat(400_000));

        for (var path : List.of("/api/steps/Register/drafts", "/api/policy/term", "/sign-in")) {
            var answer = town.post(path, large);
            assertThat(answer.statusCode()).as(path).isEqualTo(413);
            assertThat(answer.body()).contains("1 MB 以内");
        }
        assertThat(town.upload("大.pdf", new byte[22 << 20]).statusCode()).isEqualTo(413);
    }
}
