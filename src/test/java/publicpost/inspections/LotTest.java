package publicpost.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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

    static List<String> cases(List<Drawn> drawn) {
        return drawn.stream().map(one -> one.post().caseNumber()).toList();
    }

    static Population population(int posts, long seed) {
        var random = new Random(seed);
        return new Population(IntStream.rangeClosed(1, posts)
                .mapToObj(number -> post(number, 1 + random.nextInt(18)))
                .toList());
    }

    private static Listed post(int number, int weight) {
        return new Listed("SQ2026-%06d".formatted(number), new InspectionRisk(0, false, true, 17), weight);
    }
}
