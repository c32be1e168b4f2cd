package publicpost.process.studio;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import publicpost.models.FileSet;
import publicpost.models.Problem;
import publicpost.models.Problem.Severity;
import publicpost.process.modelcheck.ModelChecks;

/** Reads the folder that the operator named. One bad file, and nothing of it is taken; what is in force goes on. */
@Component
public class FolderReading {

    private static final Logger LOG = LoggerFactory.getLogger(FolderReading.class);
    private static final String NOT_TAKEN = "文件夹没有采用，原有版本照常使用：{}";

    private final BroughtFiles brought;
    private final ModelChecks checks;
    private final Taking taking;

    private volatile List<Problem> latest = List.of();

    FolderReading(BroughtFiles brought, ModelChecks checks, Taking taking) {
        this.brought = brought;
        this.checks = checks;
        this.taking = taking;
    }

    /** Where it is; empty when the operator named none. */
    public Optional<String> folder() {
        return brought.folder().map(Object::toString);
    }

    /** What was wrong with it when it was read last; nothing when it was taken. */
    public List<Problem> latestProblems() {
        return latest;
    }

    /** @return whether anything in it was new and is now in force */
    public boolean read() {
        return good().map(this::take).orElse(false);
    }

    private boolean take(FileSet files) {
        try {
            return taking.take(files, "文件夹");
        } catch (NotDeployed refused) {
            latest = refused.problems();
            LOG.error(NOT_TAKEN, refused.inWords());
            return false;
        }
    }

    /** Its files in place of the program's; empty when there is none, or one of them is bad: then each is named in the log. */
    private Optional<FileSet> good() {
        if (brought.folder().isEmpty()) {
            return Optional.empty();
        }
        try {
            var files = brought.withFolder(brought.packaged());
            latest = checks.check(files).stream().filter(Problem::blocks).toList();
            latest.forEach(
                    problem -> LOG.error("文件夹没有采用，原有版本照常使用：{} {} {}", problem.file(), named(problem), problem.text()));
            return latest.isEmpty() ? Optional.of(files) : Optional.empty();
        } catch (UncheckedIOException unreadable) {
            var why = unreadable.getCause().getMessage();
            latest = List.of(new Problem("", null, "", "readable", Severity.ERROR, why));
            LOG.error(NOT_TAKEN, why);
            return Optional.empty();
        }
    }

    private static String named(Problem problem) {
        return problem.element() == null ? "" : "“%s”（%s）".formatted(problem.elementName(), problem.element());
    }
}
