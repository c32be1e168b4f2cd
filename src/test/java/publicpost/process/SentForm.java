package publicpost.process;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with files, as a browser sends one. */
final class SentForm {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    static SentForm of(Map<String, String> fields) {
        var form = new SentForm();
        fields.forEach(form::saying);
        return form;
    }

    SentForm saying(String field, String value) {
        return part("name=\"%s\"".formatted(field), "text/plain;charset=utf-8", value.getBytes(StandardCharsets.UTF_8));
    }

    SentForm with(String field, String file, byte[] content) {
        return part("name=\"%s\"; filename=\"%s\"".formatted(field, file), "application/octet-stream", content);
    }

    private SentForm part(String what, String type, byte[] content) {
        text("--part\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n".formatted(what, type));
        body.writeBytes(content);
        text("\r\n");
        return this;
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    HttpRequest.Builder in(HttpRequest.Builder request) {
        text("--part--\r\n");
        return request.header("Content-Type", "multipart/form-data; boundary=part")
                .header("Accept", "text/html,*/*;q=0.8")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }
}
