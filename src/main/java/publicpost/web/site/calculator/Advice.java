package publicpost.web.site.calculator;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer; advice, never a decision.
 *
 * @param against why not; none unless the answer is no
 * @param missed why a group that was chosen does not count
 * @param warnings what an officer would look at
 * @param service null unless somebody may apply
 * @param limit the day nobody is in post beyond
 */
record Advice(
        Verdict verdict,
        List<Group> groups,
        List<Said> against,
        List<Said> missed,
        List<Said> warnings,
        List<String> papers,
        Service service,
        Limit limit) {

    enum Verdict {
        YES("可以申请", "按您填的情况，符合申请条件。"),
        PERHAPS("可能可以申请，还须核验", "按您填的情况符合条件，但您的类别或情况要由有关单位核验，核验通过才算。"),
        NO_TIME("没有剩余的补贴时间，不用再申请", "按您填的情况属于安置对象，但从今天上岗已经没有可以领补贴的时间。有疑问，可以到镇（街道）询问。"),
        NO("目前不符合申请条件", "按您填的情况，现在还不能申请。情况有变化可以再算一次；对结果有疑问，可以到镇（街道）询问。");

        private final String words;
        private final String meaning;

        Verdict(String words, String meaning) {
            this.words = words;
            this.meaning = meaning;
        }

        public String words() {
            return words;
        }

        public String meaning() {
            return meaning;
        }
    }

    /**
     * @param priority whether it goes before others
     * @param verifier the name of the office that keeps the list; null where the town looks at the identity card
     */
    record Group(String label, List<String> ways, boolean priority, String proof, String verifier, Said basis) {}

    /**
     * If the first day were today.
     *
     * @param until the last day paid for; null when none is left
     * @param extendable likewise at the longest; null when it cannot be extended
     */
    record Service(LocalDate until, LocalDate extendable, List<String> notes, List<Said> basis) {}

    /** @param what happens on that day */
    record Limit(String what, LocalDate on, Said basis) {}
}
