package publicpost.secrets;

/** Something sealed that cannot be opened: by no key at hand, or because it was changed or put elsewhere. */
public class Unreadable extends RuntimeException {

    /** @param why never what is sealed */
    Unreadable(String why) {
        super(why);
    }
}
