package publicpost.policy;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the table of target groups is asked.
 *
 * @param age completed years on the day
 * @param beforeRetirement true for rural people, whom retirement does not touch
 * @param on the day whose rows apply
 */
public record GroupQuestion(
        Area area,
        Sex sex,
        int age,
        Set<String> memberships,
        boolean unemployedRegistered,
        boolean beforeRetirement,
        LocalDate on) {

    public GroupQuestion {
        memberships = Set.copyOf(memberships);
    }
}
