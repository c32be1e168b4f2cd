package publicpost.process;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of an application online, and the fields of the clerk's form that each asks for. */
public enum OnlineStep {
    WHO("您是谁", Set.of("idNumber", "name", "householdPlace", "phone", "retirementCategory")),
    WHERE("申请哪里、什么岗位", Set.of("village", "area", "wishes")),
    GROUPS("您的情况和银行账户", Set.of("groups", "unemployedRegistered", "bankName", "bankAccount")),
    DOCUMENTS("证明材料", Set.of("documents")),
    CHECK("核对并提交", Set.of("consent", "announcement"));

    private final String title;
    private final Set<String> fields;

    OnlineStep(String title, Set<String> fields) {
        this.title = title;
        this.fields = fields;
    }

    /** In the words of the screen. */
    public String title() {
        return title;
    }

    public Set<String> fields() {
        return fields;
    }

    /** As it stands in the address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From one. */
    public int number() {
        return ordinal() + 1;
    }

    public OnlineStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    public static Optional<OnlineStep> at(String path) {
        return Stream.of(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /** Where what is wrong with a field is put right. */
    static OnlineStep of(String field) {
        return Stream.of(values())
                .filter(step -> step.fields.contains(field))
                .findFirst()
                .orElse(CHECK);
    }
}
