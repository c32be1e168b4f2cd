package publicpost.process;

/** The notice has ended, and nobody on it can be objected to any more. */
public class NoticeOver extends RuntimeException {

    NoticeOver(String notice) {
        super("over: " + notice);
    }
}
