package publicpost.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * So many visitors a second on the first page and on a notice, beside the very bytes of the first page served by the same
 * server as a file. A visitor waits from the moment at which the question was to be asked, whatever is still under way.
 */
final class Visitors {

    private static final int PER_SECOND = Integer.getInteger("bench.visitors", 200);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 20);
    private static final int ROUNDS = 2;
    private static final int ON_NOTICE = 40;

    private static final List<String> FILLED = List.of(
            """
            insert into app.notice (id, recruitment_id, starts_on, ends_on, basis, published_by)
            select 1, max(id), current_date - 1, current_date + 7, 'bench', 'town-chucun' from app.recruitment""",
            """
            insert into app.ranking (application_id, offer_id, standing, position, priority, score)
            select a.id, o.id, 'SHORT_LIST', row_number() over (order by a.id), 'FOUR_PLUS_TWO', 80
            from app.application a join app.offer o using (recruitment_id)""",
            """
            insert into app.recruitment
            select 1000000 + n, 0, 'ZP2030-' || 1000 + n, town, year, title, conditions, how_to_apply, window_from,
                   window_until, 'OPEN', null, drafted_by
            from app.recruitment, generate_series(1, 20) n""",
            """
            insert into app.offer
            select 1000000 + r.id, r.id, o.title, o.area, o.types, o.place, o.duties, o.pay_basis, o.pay, o.hours,
                   o.supervisor, 2
            from app.recruitment r, app.offer o where r.id > 1000000""");

    private final Installation at;
    private final String server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Visitors(Installation at) throws Exception {
        this.at = at;
        this.server = "http://localhost:" + at.context.getEnvironment().getProperty("local.server.port");
        Caseload.toTheVillage(at, ON_NOTICE, "village-chucun-1");
        for (var statement : FILLED) {
            at.sql(statement);
        }
    }

    static void measure(Path folder) throws Exception {
        try (var at = Installation.ours("site", folder)) {
            var visitors = new Visitors(at);
            var notice = "/notices/" + visitors.onNotice();
            visitors.asFile();
            Report.title("%d visitors a second for %d s".formatted(PER_SECOND, SECONDS));
            visitors.come("/", 5);
            visitors.come(notice, 5);
            for (var round = 1; round <= ROUNDS; round++) {
                Report.visits(round, "a file", visitors.come("/site/rival.html", SECONDS));
                Report.visits(round, "the first page", visitors.come("/", SECONDS));
                Report.visits(round, "a notice of %d".formatted(ON_NOTICE), visitors.come(notice, SECONDS));
            }
        }
    }

    private String onNotice() throws SQLException {
        try (var run = at.outside.createStatement();
                var row = run.executeQuery("select case_number from app.recruitment where id < 1000000")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Beside our own classes, where the server looks for files of the site. */
    private void asFile() throws Exception {
        var classes = Path.of(Visitors.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var file = classes.resolve("static/site/rival.html");
        Files.createDirectories(file.getParent());
        Files.write(file, get("/").join());
    }

    private CompletableFuture<byte[]> get(String path) {
        return client.sendAsync(
                        HttpRequest.newBuilder(URI.create(server + path)).build(), BodyHandlers.ofByteArray())
                .thenApply(answer -> {
                    if (answer.statusCode() != 200) {
                        throw new IllegalStateException("%s: %d".formatted(path, answer.statusCode()));
                    }
                    return answer.body();
                });
    }

    /** @return milliseconds that each waited, the shortest first */
    private List<Double> come(String path, int seconds) throws Exception {
        var waits = new ArrayList<CompletableFuture<Double>>();
        var every = Duration.ofSeconds(1).toNanos() / PER_SECOND;
        var door = Executors.newSingleThreadScheduledExecutor();
        var began = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
        try {
            for (var i = 0; i < PER_SECOND * seconds; i++) {
                var due = began + i * every;
                var waited = new CompletableFuture<Double>();
                waits.add(waited);
                door.schedule(() -> visit(path, due, waited), due - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
            return waits.stream().map(CompletableFuture::join).sorted().toList();
        } finally {
            door.shutdownNow();
        }
    }

    private void visit(String path, long due, CompletableFuture<Double> waited) {
        get(path).whenComplete((body, failed) -> {
            if (failed == null) {
                waited.complete((System.nanoTime() - due) / 1e6);
            } else {
                waited.completeExceptionally(failed);
            }
        });
    }
}
