package publicpost.province;

/** Who has what the other has not, or not so. */
public enum Side {
    DIFFERS("内容不一致"),
    OURS_ONLY("省系统没有"),
    THEIRS_ONLY("本系统没有");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
