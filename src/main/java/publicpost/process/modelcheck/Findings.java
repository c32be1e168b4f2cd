package publicpost.process.modelcheck;

import java.util.ArrayList;
import java.util.List;
import publicpost.models.Problem;
import publicpost.models.Problem.Severity;

/** Gathers what is wrong; enough of one file is enough. */
final class Findings {

    private static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();

    /** It cannot be published like this. */
    void error(Spot at, String rule, String text, Object... words) {
        add(at, rule, Severity.ERROR, text.formatted(words));
    }

    /** A matter of taste, or of a later day: it can be published when somebody accepts it by name. */
    void warning(Spot at, String rule, String text, Object... words) {
        add(at, rule, Severity.WARNING, text.formatted(words));
    }

    void add(Spot at, String rule, Severity severity, String text) {
        var inFile =
                problems.stream().filter(one -> one.file().equals(at.file())).count();
        if (inFile < MOST) {
            problems.add(new Problem(at.file(), at.element(), at.name(), rule, severity, text));
        }
    }

    boolean hasError(Spot at) {
        return problems.stream()
                .anyMatch(one -> one.blocks()
                        && one.file().equals(at.file())
                        && (at.element() == null || at.element().equals(one.element())));
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
