package publicpost.process.modelcheck;

import java.util.Set;

/**
 * Where a question that models may ask has an answer.
 *
 * @param processes by their ids; none for every process
 * @param each the variable of a step that is done once for each of something; empty where any step may ask
 */
public record Answered(Set<String> processes, String each) {

    boolean in(String process) {
        return processes.isEmpty() || processes.contains(process);
    }

    boolean inAnyStep() {
        return each.isEmpty();
    }
}
