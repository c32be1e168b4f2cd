package publicpost.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A gateway on this machine, which sends what has the same key once, as one in earnest promises to. */
class Gateway implements AutoCloseable {

    record Asked(String key, String token, Map<?, ?> body) {}

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private volatile int answer = 200;

    /** Every request, and what reached a telephone, by key. */
    final List<Asked> asked = new CopyOnWriteArrayList<>();

    final Map<String, Object> telephones = new ConcurrentHashMap<>();

    Gateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/sms", this::take);
        server.start();
    }

    URI url() {
        return URI.create(
                "http://localhost:%d/sms".formatted(server.getAddress().getPort()));
    }

    void answers(int status) {
        answer = status;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var key = headers.getFirst("Idempotency-Key");
            var body = json.readValue(exchange.getRequestBody(), Map.class);
            asked.add(new Asked(key, headers.getFirst("Authorization"), body));
            if (answer == 200) {
                telephones.putIfAbsent(key, body);
            }
            var text = json.writeValueAsBytes(Map.of("id", "gw-" + telephones.size()));
            exchange.sendResponseHeaders(answer, text.length);
            exchange.getResponseBody().write(text);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
