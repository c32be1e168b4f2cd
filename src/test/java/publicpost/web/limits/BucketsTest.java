package publicpost.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final HandClock clock = new HandClock();
    private final Buckets buckets = new Buckets(3, Duration.ofMinutes(1), clock);

    @Test
    void oneMayComeSoOftenAndThenWaitsForTheNextTime() {
        useUp("a");

        assertThat(buckets.isUsedUp("a")).isTrue();
        assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(20));
        clock.passes(Duration.ofSeconds(15));
        assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(5));
        clock.passes(Duration.ofSeconds(5));
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isPositive();
    }

    @Test
    void nobodyPaysForAnother() {
        useUp("a");

        assertThat(buckets.isUsedUp("b")).isFalse();
        assertThat(buckets.take("b")).isZero();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        useUp("a");
        buckets.giveBack("a");

        assertThat(buckets.take("a")).isZero();
    }

    @Test
    void whoWasNotSeenForLongestIsForgotten() {
        useUp("a");
        for (var other = 0; other < 10_000; other++) {
            buckets.take(String.valueOf(other));
        }

        assertThat(buckets.isUsedUp("a")).isFalse();
    }

    private void useUp(String who) {
        for (var time = 0; time < 3; time++) {
            assertThat(buckets.take(who)).isZero();
        }
    }
}
