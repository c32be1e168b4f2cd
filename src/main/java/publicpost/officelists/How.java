package publicpost.officelists;

/** How somebody was recognised on a list. */
public enum How {
    EXACT("号码一致"),
    /** By the fifteen signs of the old cards. */
    OLD_NUMBER("15 位旧号码"),
    ONE_SIGN("姓名相同，号码差一位"),
    /** The number says who, but what else the row says cannot be relied on. */
    FLAWED("号码一致，该行有问题");

    private final String label;

    How(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
