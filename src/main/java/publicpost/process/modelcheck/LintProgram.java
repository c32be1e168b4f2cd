package publicpost.process.modelcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;
import org.springframework.core.io.ClassPathResource;

/** bpmnlint behind closed doors. It is read when it is first asked, and not while the application starts. */
final class LintProgram {

    /** Some ten times what all models take together; a model that makes the program run on is none. */
    private static final long MOST_STATEMENTS = 200_000_000;

    /** Keeps the program read, so that only the first set of files waits for it. */
    private static final Engine ENGINE = Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    private static final Source PROGRAM = program();

    /** What the program expects of its surroundings. */
    private static final String SURROUNDINGS = "var said, failed, setTimeout = f => Promise.resolve().then(f);"
            + "var console = { log() {}, warn() {}, error() {} };";

    private LintProgram() {}

    /** A world of its own, without files, network, threads, classes of ours, or an end later than the limit. */
    static Context closed() {
        var context = Context.newBuilder("js")
                .engine(ENGINE)
                .allowHostAccess(HostAccess.NONE)
                .allowIO(IOAccess.NONE)
                .resourceLimits(ResourceLimits.newBuilder()
                        .statementLimit(MOST_STATEMENTS, null)
                        .build())
                .build();
        context.eval("js", SURROUNDINGS);
        context.eval(PROGRAM);
        return context;
    }

    private static Source program() {
        try {
            var text = new ClassPathResource("vendor/bpmnlint.js", LintProgram.class)
                    .getContentAsString(StandardCharsets.UTF_8);
            return Source.newBuilder("js", text, "bpmnlint.js").build();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
