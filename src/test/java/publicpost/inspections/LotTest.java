package publicpost.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import publicpost.inspections.Lot.Course;
import publicpost.inspections.Lot.Drawn;
import publicpost.policy.InspectionRisk;

/** Whoever has the seed and the list draws the same posts again; by risk each has a chance by its weight. */
class LotTest {

    private static final String SEED = "000102030405060708090a0b0c0d0e0f";

    /** Computed apart from the program, as the workbook for the archive explains it. */
    @Test
    void theNumberOfAPostCanBeComputedByAnybody() {
        var post = post(1, 1);

        assertThat(new Lot(SEED).number(post, Course.RANDOM)).isEqualTo(0.7381866969392469);
        assertThat(new Lot(SEED).number(post, Course.RISK)).isEqualTo(0.050852385788881516);
    }

    @Property(tries = 200)
    void theSameSeedAndListGiveTheSamePostsWhateverTheirOrder(
            @ForAll @LongRange(min = 0) long seed,
            @ForAll @IntRange(min = 1, max = 60) int posts,
            @ForAll @IntRange(max = 30) int atRandom,
            @ForAll @IntRange(max = 30) int byRisk) {
        var population = population(posts, seed);
        var lot = new Lot("%032x".formatted(seed));
        var drawn = lot.draw(population, atRandom, byRisk);

        var shuffled = new ArrayList<>(population.posts());
        Collections.shuffle(shuffled, new Random(seed));
        var kept = Population.read(new Population(shuffled).text());
        assertThat(kept.sha256()).isEqualTo(population.sha256());
        assertThat(lot.draw(kept, atRandom, byRisk)).isEqualTo(drawn);
        assertThat(drawn).hasSize(Math.min(posts, atRandom + byRisk));
        assertThat(new HashSet<>(cases(drawn))).as("none twice").hasSameSizeAs(drawn);
        assertThat(drawn).filteredOn(one -> one.course() == Course.RANDOM).hasSize(Math.min(posts, atRandom));
    }

    @Test
    void byRiskAPostOfTripleWeightIsDrawnThreeTimesAsOften() {
        var population = new Population(List.of(post(1, 3), post(2, 1)));
        var tries = 4000;

        var heavy = IntStream.range(0, tries)
                .filter(seed -> cases(new Lot("%032x".formatted(seed)).draw(population, 0, 1))
                        .contains(post(1, 3).caseNumber()))
                .count();

        assertThat((double) heavy / tries).isCloseTo(0.75, within(0.03));
    }

    @Test
    void atRandomTheWeightDoesNotCount() {
        var population = new Population(List.of(post(1, 18), post(2, 1)));
        var tries = 4000;

        var heavy = IntStream.range(0, tries)
                .filter(seed -> cases(new Lot("%032x".formatted(seed)).draw(population, 1, 0))
                        .contains(post(1, 18).caseNumber()))
                .count();

        assertThat((double) heavy / tries).isCloseTo(0.5, within(0.03));
    }

    @Test
    void anotherListHasAnotherSumAndAnUnreadableOneIsRefused() {
        assertThat(population(5, 1).sha256()).isNotEqualTo(population(6, 1).sha256());
        assertThatThrownBy(() -> Population.read("SQ2026-000001 x")).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> cases(List<Drawn> drawn) {
        return drawn.stream().map(one -> one.post().caseNumber()).toList();
    }

    private static Population population(int posts, long seed) {
        var random = new Random(seed);
        return new Population(IntStream.rangeClosed(1, posts)
                .mapToObj(number -> post(number, 1 + random.nextInt(18)))
                .toList());
    }

    private static Listed post(int number, int weight) {
        return new Listed("SQ2026-%06d".formatted(number), new InspectionRisk(0, false, true, 17), weight);
    }
}
