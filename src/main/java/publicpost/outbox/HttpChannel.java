package publicpost.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** A gateway for short messages: JSON by POST, and the message's id as the key by which it sends the same one once. */
class HttpChannel implements Channel {

    /** Shorter than the shortest wait between two attempts, so that no two are under way at once. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    /** What is wrong with the message itself stays wrong. */
    private static final Set<Integer> NEVER = Set.of(400, 422);

    private static final Pattern GATEWAY_ID = Pattern.compile("[\\w.:-]{1,64}");

    // redirects are not followed: the phone would go somewhere else
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECTING).build();
    private final URI url;
    private final Path token;
    private final ObjectMapper json;
    private final Duration patience;

    /** @param token the file of it, read for each message so that it can be changed; null where the gateway asks for none */
    HttpChannel(URI url, Path token, ObjectMapper json, Duration patience) {
        this.url = url;
        this.token = token;
        this.json = json;
        this.patience = patience;
    }

    @Override
    public Receipt send(Parcel parcel, String phone) {
        if (phone.isBlank()) {
            return Receipt.never(Receipt.NO_PHONE);
        }
        var asked = client.sendAsync(request(parcel, phone), BodyHandlers.ofByteArray());
        try {
            return receipt(asked.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            asked.cancel(true);
            return Receipt.again(Receipt.TIMEOUT);
        } catch (ExecutionException failed) {
            return Receipt.again(Receipt.UNREACHABLE);
        } catch (InterruptedException stopping) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return Receipt.again(Receipt.UNKNOWN);
        }
    }

    private HttpRequest request(Parcel parcel, String phone) {
        var request = HttpRequest.newBuilder(url)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", parcel.id().toString())
                .POST(BodyPublishers.ofByteArray(body(parcel, phone)));
        if (token != null) {
            request.header("Authorization", "Bearer " + read(token));
        }
        return request.build();
    }

    private byte[] body(Parcel parcel, String phone) {
        try {
            return json.writeValueAsBytes(Map.of("id", parcel.id().toString(), "phone", phone, "text", parcel.text()));
        } catch (JsonProcessingException unwritable) {
            // not its cause, which would repeat the text
            throw new IllegalStateException("a message cannot be written as JSON");
        }
    }

    private static String read(Path token) {
        try {
            return Files.readString(token).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the gateway's token cannot be read", unreadable);
        }
    }

    private Receipt receipt(HttpResponse<byte[]> answer) {
        var status = answer.statusCode();
        if (status / 100 == 2) {
            return Receipt.taken(gatewayId(answer.body()));
        }
        var code = "HTTP_" + status;
        return NEVER.contains(status) ? Receipt.never(code) : Receipt.again(code);
    }

    /** Whatever else a gateway answers is not kept. */
    private String gatewayId(byte[] body) {
        try {
            var id = json.readTree(body).path("id").asText("");
            return GATEWAY_ID.matcher(id).matches() ? id : null;
        } catch (IOException noJson) {
            return null;
        }
    }
}
