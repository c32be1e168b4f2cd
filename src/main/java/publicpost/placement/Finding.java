package publicpost.placement;

import java.time.LocalDate;

/**
 * Somebody in post without a paper that the post needs (§二(三)).
 *
 * @param since the first day without it
 * @param closedOn null while it stands
 * @param how what ended it; null while it stands
 */
public record Finding(Kind kind, LocalDate since, LocalDate raisedOn, LocalDate closedOn, String how) {

    public enum Kind {
        /** In a rural post without accident insurance. */
        UNCOVERED("没有意外伤害保险"),
        UNSIGNED("没有有效协议");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** What is found when a paper of that kind has run out. */
        public static Kind of(Matter.Kind renewal) {
            return renewal == Matter.Kind.AGREEMENT ? UNSIGNED : UNCOVERED;
        }
    }
}
