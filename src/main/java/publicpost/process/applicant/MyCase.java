package publicpost.process.applicant;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A case as the one who applied sees it: hers, and nothing of anybody else.
 *
 * @param stageName what a step is called that has no words here; null where it has
 * @param day by when; null where no day is known
 * @param isLate the day is over
 * @param objectUntil the last day on which she may object to the refusal; null where there is none, or no time left
 * @param note what is to be corrected, or why nothing came of it, as the office wrote it; null where nothing is said
 */
public record MyCase(
        String caseNumber,
        String title,
        String village,
        String town,
        LocalDate appliedOn,
        Stage stage,
        String stageName,
        LocalDate day,
        boolean isLate,
        LocalDate objectUntil,
        String note,
        List<Group> groups,
        List<Letter> letters,
        List<Paper> papers,
        List<Told> told,
        boolean isRunning) {

    /** A category that was claimed. */
    public record Group(String label, String verifier, Standing standing) {}

    /** What the office that keeps the list says of it. */
    public enum Standing {
        OPEN("等待核验"),
        CONFIRMED("已核实"),
        NOT_FOUND("名单上没有查到"),
        SEND_BACK("需要补正");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What she was told in writing. */
    public record Letter(LocalDate day, String content) {}

    /** A document she handed in. */
    public record Paper(String name, LocalDateTime at, boolean added) {}

    /** A short message to her, as a word and not its text. */
    public record Told(String what, LocalDateTime at, String state) {}
}
