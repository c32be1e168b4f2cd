package publicpost.casefile.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import publicpost.secrets.SealedElsewhere;
import publicpost.secrets.Secrets;

/** A store of objects on this machine with one bucket, which can refuse, and whose objects can be lost or changed. */
public final class Bucket implements AutoCloseable {

    private static final String NO_SUCH_KEY = "<Error><Code>NoSuchKey</Code><Message>no such key</Message></Error>";
    private static final String DENIED = "<Error><Code>AccessDenied</Code><Message>secret</Message></Error>";

    /** By key, and what was asked: PUT, GET, DELETE. */
    public final Map<String, byte[]> objects = new ConcurrentHashMap<>();

    public final List<String> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final BeanFactory beans;
    private final ObjectRows rows;
    private final S3Files store;
    private volatile boolean refuses;

    public Bucket(BeanFactory beans, Path folder) throws IOException {
        this.beans = beans;
        this.rows = beans.getBean(ObjectRows.class);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/scans/", this::take);
        server.start();
        var secret = Files.writeString(folder.resolve("secret-key"), "a-secret\n");
        store = new S3Files(new S3Settings(url(), "scans", "us-east-1", "an-access-key", secret, true), rows);
    }

    private URI url() {
        return URI.create("http://localhost:%d".formatted(server.getAddress().getPort()));
    }

    public void refuses(boolean refuses) {
        this.refuses = refuses;
    }

    /** @param current where new contents go; both are read */
    public Contents contents(Place current) {
        return new Contents(beans.getBean(Secrets.class), stores(current));
    }

    private FileStores stores(Place current) {
        return new FileStores(current, Map.of(Place.DATABASE, new InRow(), Place.S3, store));
    }

    public SealedElsewhere resealed() {
        return new ResealedObjects(beans.getBean(JdbcClient.class), contents(Place.DATABASE));
    }

    public int sweep() {
        return new ObjectSweep(rows, stores(Place.DATABASE)).sweep();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var key = exchange.getRequestURI().getPath().substring("/scans/".length());
            asked.add(exchange.getRequestMethod());
            var signed = exchange.getRequestHeaders().getFirst("Authorization");
            if (refuses || signed == null || !signed.startsWith("AWS4-HMAC-SHA256 Credential=an-access-key/")) {
                answer(exchange, 403, DENIED.getBytes(UTF_8));
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "PUT" -> {
                    objects.put(key, body);
                    answer(exchange, 200, new byte[0]);
                }
                case "DELETE" -> {
                    objects.remove(key);
                    answer(exchange, 204, new byte[0]);
                }
                default -> {
                    var found = objects.get(key);
                    answer(exchange, found == null ? 404 : 200, found == null ? NO_SUCH_KEY.getBytes(UTF_8) : found);
                }
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        store.close();
        server.stop(0);
    }
}
