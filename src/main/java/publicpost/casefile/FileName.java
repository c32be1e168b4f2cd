package publicpost.casefile;

import publicpost.masks.Masks;

/** What a file that somebody sent in is called. */
public final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /**
     * Without the folder it lay in on somebody's machine, and without the numbers of people.
     *
     * @param otherwise what it is called where the sender's program gave no name
     */
    public static String plain(String name, String otherwise) {
        var base = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return base.isBlank() ? otherwise : Masks.within(base.substring(0, Math.min(base.length(), LONGEST)));
    }
}
