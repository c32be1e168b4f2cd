package publicpost.process.replay;

import java.util.List;
import java.util.Map;

/**
 * What a draft would have made of the cases of a run.
 *
 * @param verdicts how many cases of each
 * @param ends where cases ended then and do now, where that is not the same
 * @param cases the first of those that are not the same in everything
 * @param names what nodes are called, by process/node
 */
public record Differences(
        Map<Verdict, Integer> verdicts,
        List<Ends> ends,
        List<Step> newSteps,
        List<Step> missingSteps,
        List<OtherCase> cases,
        Map<String, String> names) {

    /**
     * @param before null where the case's history has no end
     * @param after null where the case does not end now
     * @param standsAt where it stands then; null where the draft has no such process
     */
    public record Ends(String process, String before, String after, String standsAt, int cases) {}

    /** How many cases come to a step now and did not then, or the other way round. */
    public record Step(String process, String step, int cases) {}

    /** A case that goes otherwise now; the number is null where the process is about no case. */
    public record OtherCase(
            String caseNumber,
            String process,
            Verdict verdict,
            String before,
            String after,
            String standsAt,
            List<String> newSteps,
            List<String> missingSteps) {}

    /** As people read it. */
    public String nameOf(String process, String node) {
        return names.getOrDefault(process + "/" + node, node);
    }
}
