package publicpost.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The facts about a person on which eligibility depends.
 *
 * @param retirement null is allowed for rural applicants only, whom retirement does not touch
 * @param memberships codes of the target groups whose list names the person, verified
 * @param blocks those found and not rebutted
 */
public record Applicant(
        Area area,
        Sex sex,
        LocalDate born,
        RetirementCategory retirement,
        Set<String> memberships,
        boolean unemployedRegistered,
        Set<Block> blocks) {

    public Applicant {
        Objects.requireNonNull(area);
        Objects.requireNonNull(sex);
        Objects.requireNonNull(born);
        if (area == Area.URBAN) {
            Objects.requireNonNull(retirement, "an urban applicant without retirement category");
        }
        memberships = Set.copyOf(memberships);
        blocks = Set.copyOf(blocks);
    }

    /** With more blocks beside those there are. */
    public Applicant against(Set<Block> more) {
        var all = new HashSet<>(blocks);
        all.addAll(more);
        return new Applicant(area, sex, born, retirement, memberships, unemployedRegistered, all);
    }
}
