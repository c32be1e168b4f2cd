package publicpost.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FullAttendanceTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final FindingRule THREE_FOR_SIX = FindingRules.from("3", 6);

    private static List<FullAttendance.Run> runs(int... months) {
        return Arrays.stream(months)
                .mapToObj(count -> new FullAttendance.Run(APRIL.minusMonths(count - 1), APRIL))
                .toList();
    }

    @Test
    void fewerPostsOrFewerMonthsAreNothing() {
        assertThat(FullAttendance.since(runs(6, 6), THREE_FOR_SIX)).isEmpty();
        assertThat(FullAttendance.since(runs(6, 6, 5, 1, 0), THREE_FOR_SIX)).isEmpty();
        assertThat(FullAttendance.since(List.of(), THREE_FOR_SIX)).isEmpty();
    }

    @Test
    void itIsSoSinceAsManyAsAreAskedForHaveBeenFull() {
        assertThat(FullAttendance.since(runs(6, 6, 6), THREE_FOR_SIX)).contains(YearMonth.of(2025, 11));
        assertThat(FullAttendance.since(runs(12, 9, 6, 6, 2), THREE_FOR_SIX)).contains(YearMonth.of(2025, 11));
        assertThat(FullAttendance.since(runs(12, 9, 8, 6), THREE_FOR_SIX)).contains(YearMonth.of(2025, 9));
    }

    @Test
    void anotherMonthOfTheSamePostsIsTheSameFact() {
        var before = runs(12, 9, 8, 6);
        var after = before.stream()
                .map(run -> new FullAttendance.Run(run.from(), run.latest().plusMonths(1)))
                .toList();

        assertThat(FullAttendance.since(after, THREE_FOR_SIX)).isEqualTo(FullAttendance.since(before, THREE_FOR_SIX));
    }

    @Test
    void theOrderOfThePostsDoesNotMatterAndMorePostsNeverMakeItLater() {
        var runs = new ArrayList<>(runs(12, 9, 8, 6, 7));
        var since = FullAttendance.since(runs, THREE_FOR_SIX).orElseThrow();
        Collections.reverse(runs);
        assertThat(FullAttendance.since(runs, THREE_FOR_SIX)).contains(since);
        var more = Stream.concat(runs.stream(), runs(24, 3).stream()).toList();
        assertThat(FullAttendance.since(more, THREE_FOR_SIX).orElseThrow()).isBeforeOrEqualTo(since);
    }

    @Test
    void aRowWithoutFiguresAsksForOneMonthOfOnePost() {
        assertThat(FullAttendance.since(runs(1), FindingRules.from(null, null))).contains(APRIL);
    }
}
