package publicpost.dryrun;

import java.math.BigDecimal;
import java.util.List;
import publicpost.policy.Area;

/**
 * Somebody for whom the draft's tables come to something else.
 *
 * @param caseNumber of the application, or the one that led to the post
 * @param refused an applicant who was refused within the twelve months before the day
 * @param groups labels of the target groups won or lost
 * @param before in Chinese, without anything that says who it is
 * @param difference months of a term, or yuan a year; more is more for the person; null for applicants
 */
public record DryRunLine(
        Kind kind,
        String caseNumber,
        String town,
        Area area,
        Effect effect,
        boolean refused,
        List<String> groups,
        String before,
        String after,
        BigDecimal difference) {

    /** What is otherwise. */
    public enum Kind {
        APPLICANT("申请人"),
        TERM("期限"),
        COST("补贴");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** For whom it is about. */
    public enum Effect {
        GAIN("得益"),
        LOSS("受损"),
        CHANGE("有变化");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** @param compared below 0 for less than before, above for more */
        static Effect of(int compared) {
            return compared == 0 ? CHANGE : compared > 0 ? GAIN : LOSS;
        }
    }

    public DryRunLine {
        groups = List.copyOf(groups);
    }
}
