package publicpost.imports;

/** How far a list has come. */
public enum Status {
    CHECKING("正在核对"),
    CHECKED("待导入"),
    TAKING("正在导入"),
    TAKEN("已导入"),
    /** By an officer, or because whoever set it going works for the office no more. */
    STOPPED("已停止"),
    /** Something broke, or nothing of it could be taken. */
    FAILED("未完成"),
    DISCARDED("已放弃");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isUnderWay() {
        return this == CHECKING || this == TAKING;
    }

    /** Whether somebody may let it go on. */
    public boolean standsStill() {
        return this == STOPPED || this == FAILED;
    }

    /** Whether the same file sent in once more is this list. */
    public boolean isWaiting() {
        return isUnderWay() || this == CHECKED || this == STOPPED;
    }
}
