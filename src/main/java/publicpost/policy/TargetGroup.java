package publicpost.policy;

import java.util.List;
import java.util.Objects;

/**
 * One group the plan places (安置对象), as its row in the table says.
 *
 * @param area null where both areas are meant
 * @param verifier code of the office that owns the list
 * @param byAge told by the identity card, so nobody has to claim a list
 * @param special may be placed again after a full term; a default after national practice, not the plan
 * @param ways how somebody is found to belong to it, a sentence for each row of the table that says so
 */
public record TargetGroup(
        String code,
        String label,
        Area area,
        Priority priority,
        String verifier,
        boolean byAge,
        Clause clause,
        boolean special,
        List<String> ways) {

    public TargetGroup {
        Objects.requireNonNull(code);
        Objects.requireNonNull(label);
        Objects.requireNonNull(priority);
        Objects.requireNonNull(verifier);
        Objects.requireNonNull(clause);
        ways = List.copyOf(ways);
    }

    /** What the group of that code is called; the code itself when it is not among them. */
    public static String labelOf(String code, List<TargetGroup> among) {
        return among.stream()
                .filter(group -> group.code.equals(code))
                .map(TargetGroup::label)
                .findFirst()
                .orElse(code);
    }
}
