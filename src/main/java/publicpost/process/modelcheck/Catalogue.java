package publicpost.process.modelcheck;

import java.util.List;
import publicpost.process.modelcheck.Block.Word;

/**
 * All that models can be built of, and how those of one set use it.
 *
 * @param questions what the models may ask the program, such as {@code dates.termEnds}, with what it answers
 * @param offices codes and names of those that a step can be offered to whichever case it is
 */
public record Catalogue(
        List<Block> blocks,
        List<Told> messages,
        List<Asked> questions,
        List<Word> offices,
        List<Opened> forms,
        List<Word> variables) {

    /**
     * A question.
     *
     * @param answered of which cases it can be asked
     * @param where the same, as people read it
     */
    public record Asked(String code, String label, Answered answered, String where) {}

    /**
     * A message.
     *
     * @param from the steps whose work tells it, as the map of the lifecycle draws them
     * @param to the events that await it, with their processes
     */
    public record Told(String name, List<String> from, List<String> to) {}

    /**
     * A form.
     *
     * @param by the steps that open it, with their processes
     * @param fields their keys and labels
     */
    public record Opened(String file, List<String> by, List<Word> fields) {}
}
