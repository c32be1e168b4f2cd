package publicpost.imports;

/** What became of one row. */
public enum RowState {
    WAITING("待核对"),
    GOOD("可以导入"),
    WRONG("有问题"),
    TAKEN("已导入"),
    /** It was in order when it was tried out, and no more when it was to be taken. */
    REFUSED("未能导入");

    private final String label;

    RowState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
