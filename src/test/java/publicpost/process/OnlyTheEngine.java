package publicpost.process;

import publicpost.models.FileSet;

/** A set that every check lets pass and the engine does not: its row of the table has no room for the name. */
public final class OnlyTheEngine {

    public static final String FILE = "figures.dmn";

    private static final int TOO_LONG = 300;

    private OnlyTheEngine() {}

    public static String refuses(String table) {
        return table.replace("name=\"政策数值\"", "name=\"%s\"".formatted("政".repeat(TOO_LONG)));
    }

    public static FileSet refuses(FileSet files) {
        return files.with(FILE, refuses(files.text(FILE).orElseThrow()));
    }
}
