package publicpost.models;

/** Somebody else saved the file since it was read; nothing was written over. */
public class SavedMeanwhile extends RuntimeException {

    private final transient DraftFile latest;

    public SavedMeanwhile(DraftFile latest) {
        super("saved meanwhile");
        this.latest = latest;
    }

    /** What the other saved; null when the other dropped the file. */
    public DraftFile latest() {
        return latest;
    }
}
