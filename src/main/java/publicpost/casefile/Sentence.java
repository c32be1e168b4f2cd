package publicpost.casefile;

/** What somebody wrote, set into a sentence of ours. */
public final class Sentence {

    private Sentence() {}

    /** Without the full stops and blanks behind it, since ours follows. */
    public static String withoutEnd(String written) {
        return written.replaceFirst("[。．.；;\\s]+$", "");
    }
}
