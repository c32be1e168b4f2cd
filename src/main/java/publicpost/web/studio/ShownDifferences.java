package publicpost.web.studio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import publicpost.process.replay.Differences;
import publicpost.process.replay.Differences.OtherCase;
import publicpost.process.replay.Differences.Step;
import publicpost.process.replay.Verdict;

/** What came of a run in the words of the screen. */
record ShownDifferences(
        List<Count> verdicts, List<Ends> ends, List<Count> newSteps, List<Count> missingSteps, List<Case> cases) {

    /** @param of what is counted; the process stands before it where it is about a step */
    record Count(String process, String of, int cases) {}

    record Ends(String process, String before, String after, int cases) {}

    /** @param number null where the process is about no case */
    record Case(String number, String process, String verdict, String before, String after, String steps) {}

    /** @param processes what processes are called */
    static ShownDifferences of(Differences found, Map<String, String> processes) {
        var words = new Words(found, processes);
        return new ShownDifferences(
                Arrays.stream(Verdict.values())
                        .filter(verdict ->
                                verdict != Verdict.GONE || found.verdicts().containsKey(verdict))
                        .map(verdict ->
                                new Count("", verdict.label(), found.verdicts().getOrDefault(verdict, 0)))
                        .toList(),
                found.ends().stream()
                        .map(ends -> new Ends(
                                words.process(ends.process()),
                                words.end(ends.process(), ends.before()),
                                words.after(ends.process(), ends.after(), ends.standsAt()),
                                ends.cases()))
                        .toList(),
                found.newSteps().stream().map(words::count).toList(),
                found.missingSteps().stream().map(words::count).toList(),
                found.cases().stream().map(words::of).toList());
    }

    /** @param processes what they are called, by id */
    private record Words(Differences found, Map<String, String> processes) {

        String process(String id) {
            return processes.getOrDefault(id, id);
        }

        String end(String process, String node) {
            return node == null ? "—" : found.nameOf(process, node);
        }

        String after(String process, String end, String standsAt) {
            if (end != null) {
                return end(process, end);
            }
            return standsAt == null ? "修改稿中没有这个流程" : "停在“%s”".formatted(end(process, standsAt));
        }

        Count count(Step step) {
            return new Count(process(step.process()), end(step.process(), step.step()), step.cases());
        }

        Case of(OtherCase one) {
            var steps = new ArrayList<String>();
            one.newSteps().forEach(step -> steps.add("+" + end(one.process(), step)));
            one.missingSteps().forEach(step -> steps.add("−" + end(one.process(), step)));
            return new Case(
                    one.caseNumber(),
                    process(one.process()),
                    one.verdict().label(),
                    end(one.process(), one.before()),
                    one.verdict() == Verdict.GONE ? "—" : after(one.process(), one.after(), one.standsAt()),
                    String.join("、", steps));
        }
    }
}
