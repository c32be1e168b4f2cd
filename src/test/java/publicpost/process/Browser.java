package publicpost.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** One browser's session, without a screen. */
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    Browser(int port) {
        base = "http://localhost:" + port;
    }

    Browser signedInAs(String user) {
        var answer = signsIn(user, user + "-demo");
        if (answer.headers().firstValue("Location").orElse("/sign-in").contains("/sign-in")) {
            throw new IllegalStateException("%s cannot sign in: %d".formatted(user, answer.statusCode()));
        }
        return this;
    }

    /** Of the session after signing in, which is another than before. */
    private String tokenOfSession() {
        get("/camunda/app/tasklist/default/");
        return token();
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** Types both into the page; whether that was right is seen by where it leads. */
    HttpResponse<String> signsIn(String user, String password) {
        return fillsIn("/sign-in", "/sign-in", Map.of("username", user, "password", password));
    }

    /** Sends a form that stands on a page, with the page's token. */
    HttpResponse<String> fillsIn(String page, String action, Map<String, String> fields) {
        var body = new StringBuilder("_csrf=" + encoded(tokenOf(page)));
        fields.forEach((name, value) -> body.append("&%s=%s".formatted(name, encoded(value))));
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private String tokenOf(String page) {
        var token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(get(page).body());
        return token.find() ? token.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** As somebody does who types the address. */
    HttpResponse<String> open(String path) {
        return send(request(path).header("Accept", "text/html,*/*;q=0.8").GET());
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    HttpResponse<byte[]> bytes(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, Object body) {
        return send(json(path, body).header("X-Requested-With", "publicpost"));
    }

    HttpResponse<String> puts(String path, Object body) {
        return send(
                json(path, body).header("X-Requested-With", "publicpost").PUT(BodyPublishers.ofString(written(body))));
    }

    /** As Tasklist and Admin call the engine. */
    HttpResponse<String> engine(String method, String path, Object body) {
        return send(json("/camunda/api/engine/engine/default/" + path, body)
                .header("X-XSRF-TOKEN", tokenOfSession())
                .method(method, BodyPublishers.ofString(written(body))));
    }

    HttpResponse<byte[]> postForBytes(String path, Object body) {
        return send(json(path, body).header("X-Requested-With", "publicpost"), BodyHandlers.ofByteArray());
    }

    /** Whatever somebody may send to an address. */
    HttpResponse<String> sends(String path, UnaryOperator<HttpRequest.Builder> what) {
        return send(what.apply(request(path)));
    }

    HttpResponse<String> postFromElsewhere(String path, Object body) {
        return send(json(path, body));
    }

    /** A call of ours, with one header more or another. */
    HttpResponse<String> post(String path, Object body, String header, String value) {
        return send(json(path, body).header("X-Requested-With", "publicpost").header(header, value));
    }

    HttpResponse<String> upload(String name, byte[] content) {
        return upload("/api/documents", name, content);
    }

    HttpResponse<String> upload(String path, String name, byte[] content) {
        return send(multipart(path, name, content).header("X-Requested-With", "publicpost"));
    }

    /** As a form of a page sends a file. */
    HttpResponse<String> uploadAs(String field, String path, String name, byte[] content) {
        return send(multipart(field, path, name, content));
    }

    private HttpRequest.Builder multipart(String path, String name, byte[] content) {
        return multipart("file", path, name, content);
    }

    private HttpRequest.Builder multipart(String field, String path, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                """
                --part\r
                Content-Disposition: form-data; name="%s"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """
                        .formatted(field, name)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** To the engine's own interface, which asks for its token. */
    HttpResponse<String> uploadWithToken(String path, String name, byte[] content) {
        return send(multipart(path, name, content).header("X-XSRF-TOKEN", tokenOfSession()));
    }

    HttpResponse<String> postWithToken(String path, Object body) {
        return send(json(path, body).header("X-XSRF-TOKEN", tokenOfSession()));
    }

    private HttpRequest.Builder json(String path, Object body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(written(body)));
    }

    private static String written(Object body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
