package publicpost.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * An answer of the rules, given once more before the reader's eyes.
 *
 * @param about which question it is, in Chinese
 * @param on the day whose law and figures were applied then, and are applied again
 * @param steps on the way to the answer, in order
 * @param inWords the answer
 * @param same whether what was decided then agrees with it
 */
public record AskedAgain(String about, LocalDate on, List<Step> steps, String inWords, boolean same) {

    /** @param clause null where the step rests on none */
    public record Step(String label, String value, String clause) {}

    public AskedAgain {
        steps = List.copyOf(steps);
    }
}
