package publicpost.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        // one third of a third is enough exactly
        "1, 10, 10, true",
        "1, 11, 10, false",
        "2, 20, 10, true",
        "79, 100, 80, false",
        "80, 100, 80, true",
        // what rounds to 80 % is not 80 %
        "1599, 2000, 80, false",
        "1600, 2000, 80, true",
        // too few for a share to say anything
        "9, 9, 10, false",
        // nobody is no share, whatever the row says
        "0, 10, 0, false"
    })
    void isReachedWithoutRoundingAndAmongEnough(int part, int whole, String threshold, boolean reached) {
        assertThat(new Share(part, whole).reaches(FindingRules.from(threshold, null), 10))
                .isEqualTo(reached);
    }

    @Test
    void withoutAThresholdOneIsEnough() {
        assertThat(new Share(1, 500).reaches(FindingRules.from(null, null), 10)).isTrue();
    }

    @Test
    void readsLikeALimitOnlyWhereItReachesIt() {
        var random = new Random(20_260_511);
        for (var i = 0; i < 10_000; i++) {
            var whole = 1 + random.nextInt(3000);
            var share = new Share(random.nextInt(whole + 1), whole);
            var limit = BigDecimal.valueOf(1 + random.nextInt(1000), 1);
            assertThat(share.percent().compareTo(limit) >= 0 && share.part() > 0)
                    .as("%s against %s", share, limit)
                    .isEqualTo(share.reaches(FindingRules.from(limit.toString(), null), 1));
        }
    }

    @Test
    void moreThanTheWholeOrOfNothingIsNoShare() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
