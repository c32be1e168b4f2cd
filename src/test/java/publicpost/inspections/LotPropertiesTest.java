package publicpost.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static publicpost.inspections.LotTest.cases;
import static publicpost.inspections.LotTest.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import publicpost.inspections.Lot.Course;

/** What holds for every draw, whatever the seed and the list. */
class LotPropertiesTest {

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
}
