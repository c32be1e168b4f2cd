package publicpost.officelists;

/** How far a list has come. */
public enum Status {
    RECEIVING("正在接收"),
    /** Its columns have to be named. */
    MAPPING("待对应列"),
    MATCHING("正在比对"),
    DONE("已比对"),
    STOPPED("已停止"),
    FAILED("未完成");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody may let it go on. */
    public boolean standsStill() {
        return this == STOPPED || this == FAILED;
    }
}
