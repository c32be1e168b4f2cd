package publicpost.process.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a draft would have made of one case.
 *
 * @param endBefore the last end it came to then; null where its history has none
 * @param endAfter the last end it comes to now; null where it does not end
 * @param standsAt the step at which it stands now; null where it ends
 * @param newSteps ids of steps it comes to now and did not then, or not so often
 * @param missingSteps ids of steps it came to then and does not now, or not so often
 */
record Result(
        Verdict verdict,
        String endBefore,
        String endAfter,
        String standsAt,
        List<String> newSteps,
        List<String> missingSteps) {

    static Result of(Recording then, Played now) {
        var before = then.visits().stream()
                .filter(visit -> Kinds.isStep(visit.type()))
                .map(Visit::node)
                .toList();
        var after = now.came().stream()
                .filter(came -> Kinds.isStep(came.type()))
                .map(Played.Came::node)
                .toList();
        var added = beyond(after, before);
        var missing = beyond(before, after);
        var verdict = Verdict.of(then.end(), now, added.isEmpty() && missing.isEmpty());
        return new Result(verdict, then.end(), now.end(), now.standsAt(), added, missing);
    }

    /** The draft has no such process any more, or nothing is on record. */
    static Result nowhere(Recording then) {
        var verdict = then.visits().isEmpty() ? Verdict.GONE : Verdict.STANDS;
        return new Result(verdict, then.end(), null, null, List.of(), List.of());
    }

    /** Each once. */
    private static List<String> beyond(List<String> these, List<String> those) {
        var left = new ArrayList<>(these);
        those.forEach(left::remove);
        return left.stream().distinct().toList();
    }

    /** The nodes it speaks of. */
    Stream<String> nodes() {
        return Stream.of(Stream.of(endBefore, endAfter, standsAt), newSteps.stream(), missingSteps.stream())
                .flatMap(ids -> ids)
                .filter(Objects::nonNull);
    }
}
