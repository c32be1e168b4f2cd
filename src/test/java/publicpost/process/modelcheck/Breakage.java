package publicpost.process.modelcheck;

import java.util.function.UnaryOperator;
import publicpost.models.FileSet;
import publicpost.models.Problem.Severity;

/**
 * A small edit of the files here, and how it must be refused.
 *
 * @param what the mistake somebody makes
 * @param file where it is to be said, and of which element; null where it is about the whole file
 */
record Breakage(String what, UnaryOperator<FileSet> edit, String file, String element, String rule, Severity severity) {

    /** Of one file, by writing one piece of it otherwise; the piece must be there. */
    static Breakage of(String what, String file, String piece, String instead, String element, String rule) {
        return new Breakage(what, replace(file, piece, instead), file, element, rule, Severity.ERROR);
    }

    static UnaryOperator<FileSet> replace(String file, String piece, String instead) {
        return files -> {
            var text = files.text(file).orElseThrow();
            if (!text.contains(piece)) {
                throw new IllegalArgumentException("%s does not say %s".formatted(file, piece));
            }
            return files.with(file, text.replace(piece, instead));
        };
    }

    Breakage alsoWriting(String file, String piece, String instead) {
        var more = replace(file, piece, instead);
        return new Breakage(what, files -> more.apply(edit.apply(files)), this.file, element, rule, severity);
    }

    Breakage saidOf(String other) {
        return new Breakage(what, edit, other, element, rule, severity);
    }

    Breakage asWarning() {
        return new Breakage(what, edit, file, element, rule, Severity.WARNING);
    }

    @Override
    public String toString() {
        return what;
    }
}
