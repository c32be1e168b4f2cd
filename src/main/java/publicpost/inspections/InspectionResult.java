package publicpost.inspections;

import java.util.Arrays;
import java.util.Optional;
import publicpost.policy.FindingKind;

/** What an inspector finds at a post. */
public enum InspectionResult {
    PRESENT("在岗", null),
    /** Somebody else does the work. */
    SUBSTITUTE("顶替", FindingKind.SUBSTITUTE),
    ABSENT("脱岗", FindingKind.ABSENT_AT_INSPECTION),
    ON_LEAVE("请假", null);

    /** Names of the kinds that an inspection may raise. */
    static final String[] FINDINGS = Arrays.stream(values())
            .flatMap(result -> result.finding().stream())
            .map(FindingKind::name)
            .toArray(String[]::new);

    private final String label;
    private final FindingKind finding;

    InspectionResult(String label, FindingKind finding) {
        this.label = label;
        this.finding = finding;
    }

    public String label() {
        return label;
    }

    /** What has to be followed because of it; empty where nothing is wrong. */
    public Optional<FindingKind> finding() {
        return Optional.ofNullable(finding);
    }
}
