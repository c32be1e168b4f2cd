package publicpost.casefile;

import java.util.regex.Pattern;
import publicpost.masks.Masks;

/** What a file that somebody sent in is called. */
public final class FileName {

    private static final int LONGEST = 120;

    /** What nobody sees, or what turns the rest around so that a program looks like a picture; halves of a sign. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    private FileName() {}

    /** A browser writes it so, since the mark ends a name in what it sends. */
    private static final String QUOTE = "%22";

    /**
     * Without the folder it lay in on somebody's machine, and without the numbers of people.
     *
     * @param otherwise what it is called where the sender's program gave no name
     */
    public static String plain(String name, String otherwise) {
        var base = name == null
                ? ""
                : UNSEEN.matcher(name.replaceAll("(?s).*[/\\\\]", ""))
                        .replaceAll("")
                        .replace(QUOTE, "\"");
        var most = Math.min(base.codePointCount(0, base.length()), LONGEST);
        return base.isBlank() ? otherwise : Masks.within(base.substring(0, base.offsetByCodePoints(0, most)));
    }
}
