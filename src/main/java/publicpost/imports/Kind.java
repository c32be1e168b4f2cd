package publicpost.imports;

import java.util.Arrays;
import java.util.Optional;

/** What a list may be of. */
public enum Kind {
    POSTS("招聘岗位", "个岗位", true),
    APPLICANTS("报名人员", "人", false),
    MEMBERSHIPS("名单人员", "人", false),
    /** Sent in on a page of its own. */
    PROVINCE("省系统数据", "条", false);

    private final String label;
    private final String unit;
    private final boolean together;

    Kind(String label, String unit, boolean together) {
        this.label = label;
        this.unit = unit;
        this.together = together;
    }

    public String label() {
        return label;
    }

    /** What its rows are counted in. */
    public String unit() {
        return unit;
    }

    /** Whether all rows are taken at once or none. */
    public boolean isTogether() {
        return together;
    }

    /** As it stands in addresses. */
    public String path() {
        return name().toLowerCase();
    }

    public static Optional<Kind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }
}
