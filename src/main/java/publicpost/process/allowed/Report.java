package publicpost.process.allowed;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is forbidden in one file; enough of it is enough. */
final class Report {

    private static final int MOST = 20;
    private static final int LONGEST = 80;

    private final String file;
    private final List<Forbidden> found = new ArrayList<>();

    Report(String file) {
        this.file = file;
    }

    void file(String what) {
        element(null, "", what);
    }

    void element(String id, String name, String what) {
        if (found.size() < MOST) {
            found.add(new Forbidden(file, id == null ? null : quoted(id), quoted(name), what));
        }
    }

    List<Forbidden> found() {
        return List.copyOf(found);
    }

    /** Part of a stranger's file, in one line and not too long. */
    static String quoted(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
