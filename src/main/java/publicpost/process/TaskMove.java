package publicpost.process;

/** How a task comes from one colleague to another; the name in the trail is that of the step. */
public enum TaskMove {
    /** For good. */
    HAND_OVER("HandOver", "移交", "移交说明", true, true),
    /** To be prepared and handed back. */
    DELEGATE("Delegate", "委派", "请同事做什么", true, true),
    HAND_BACK("HandBack", "交回", "办理意见", false, true),
    TAKE_BACK("TakeBack", "收回", "说明", false, false),
    /** For somebody who is away. */
    STAND_IN("StandIn", "代办", "说明", false, false);

    private final String step;
    private final String label;
    private final String note;
    private final boolean toSomebody;
    private final boolean noteNeeded;

    TaskMove(String step, String label, String note, boolean toSomebody, boolean noteNeeded) {
        this.step = step;
        this.label = label;
        this.note = note;
        this.toSomebody = toSomebody;
        this.noteNeeded = noteNeeded;
    }

    public String step() {
        return step;
    }

    public String label() {
        return label;
    }

    /** What is to be written along. */
    public String noteLabel() {
        return note;
    }

    public boolean isToSomebody() {
        return toSomebody;
    }

    public boolean needsNote() {
        return noteNeeded;
    }
}
