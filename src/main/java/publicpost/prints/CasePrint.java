package publicpost.prints;

import java.util.Arrays;
import java.util.Optional;

/** What is printed of one case. */
public enum CasePrint {
    APPLICATION("申请表", true),
    APPROVAL("审批表", true),
    AGREEMENT("协议", true),
    /** Its reader has the number on the identity card. */
    DECISION("决定告知书", false),
    /** Likewise. */
    HEARING("听取意见通知书", false);

    private final String label;
    private final boolean numbered;

    CasePrint(String label, boolean numbered) {
        this.label = label;
        this.numbered = numbered;
    }

    /** As in an address; empty when there is none of that name. */
    public static Optional<CasePrint> at(String path) {
        return Arrays.stream(values()).filter(one -> one.path().equals(path)).findFirst();
    }

    public String path() {
        return name().toLowerCase();
    }

    public String label() {
        return label;
    }

    /** Whether it is ever printed with the whole numbers of the person. */
    public boolean numbered() {
        return numbered;
    }
}
