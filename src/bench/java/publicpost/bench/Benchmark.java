package publicpost.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Runs everything and prints one report; see the README for the command and its figures. */
public final class Benchmark {

    private static final int CASES = Integer.getInteger("bench.cases", 100);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 2);
    private static final int WARM_UPS = Integer.getInteger("bench.warmups", 4);
    private static final long MANY = Long.getLong("bench.open", 200_000);

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of("target", "bench").toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        var only =
                System.getProperty("bench.only", "cases watch subsidy sheets imports exports lists site replay dryrun");
        if (only.contains("cases")) {
            cases(folder);
        }
        if (only.contains("watch")) {
            Morning.measure(folder);
        }
        if (only.contains("subsidy")) {
            PayRuns.measure(folder);
        }
        if (only.contains("sheets")) {
            Meeting.measure(folder);
        }
        if (only.contains("exports")) {
            Exports.measure(folder);
        }
        if (only.contains("imports")) {
            Applicants.measure(folder);
        }
        if (only.contains("lists")) {
            Registers.measure(folder);
        }
        if (only.contains("site")) {
            Visitors.measure(folder);
        }
        if (only.contains("dryrun")) {
            DryReckoning.measure(folder);
        }
        if (only.contains("replay")) {
            Replaying.measure(folder);
        }
        System.exit(0);
    }

    private static void cases(Path folder) throws Exception {
        try (var ours = Installation.ours("ours", folder);
                var defaults = Installation.defaults("defaults", folder)) {
            warmUp(ours, defaults);
            for (var workers : new int[] {1, 4}) {
                Report.title("Cases from the application to the post, %d workers, %d cases (%s, %d processors)"
                        .formatted(
                                workers,
                                CASES * ROUNDS,
                                System.getProperty("os.arch"),
                                Runtime.getRuntime().availableProcessors()));
                measure(ours, defaults, workers);
            }
            Statements.print(ours, Integer.getInteger("bench.statements", 0), CASES * (2 * ROUNDS + WARM_UPS));
            inbox(ours);
        }
    }

    private static void warmUp(Installation... all) throws Exception {
        for (var one : all) {
            one.sql("checkpoint");
        }
        for (var round = 0; round < WARM_UPS; round++) {
            for (var one : all) {
                Caseload.toThePost(one, CASES, 2);
            }
        }
    }

    /** By turns, so that what the machine does beside it and what the compiler has learned falls on both. */
    private static void measure(Installation ours, Installation defaults, int workers) throws Exception {
        var zero = new Meter(0, 0, 0, 0, 0, 0);
        var used = zero;
        var rivals = zero;
        for (var round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                used = used.plus(once(ours, workers));
            }
            rivals = rivals.plus(once(defaults, workers));
            if (round % 2 == 1) {
                used = used.plus(once(ours, workers));
            }
        }
        Report.cases(used, rivals, CASES * ROUNDS);
    }

    private static Meter once(Installation at, int workers) throws Exception {
        var before = Meter.read(at);
        Caseload.toThePost(at, CASES, workers);
        return Meter.read(at).since(before);
    }

    private static void inbox(Installation ours) throws Exception {
        if (MANY == 0) {
            return;
        }
        var inbox = new Inbox(ours);
        inbox.open();
        var few = inbox.with(1_000);
        Report.title("One clerk's inbox of 50 tasks, as Tasklist asks for it, authorizations on");
        Report.inbox(few, inbox.with(MANY));
    }
}
