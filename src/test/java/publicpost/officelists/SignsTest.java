package publicpost.officelists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.people.IdNumber;

/** When a number on a list may be somebody's without being it. */
class SignsTest {

    private static final String NUMBER = "371099197603010020";

    @ParameterizedTest
    @CsvSource({
        "371099197603010020, false",
        "371099197603010021, true",
        "371099196603010020, true",
        "37109919760301002, true",
        "3710991976030100200, true",
        "3710991977603010020, true",
        "71099197603010020, true",
        "371099197603010031, false",
        "371099197603010002, false",
        "3710991976030100, false",
        "'', false"
    })
    void oneSignOtherLessOrMore(String other, boolean apart) {
        assertThat(Signs.areOneApart(NUMBER, other)).isEqualTo(apart);
        assertThat(Signs.areOneApart(other, NUMBER)).isEqualTo(apart);
    }

    @Test
    void theFifteenSignsOfTheOldCardsAreTheNumberOfToday() {
        assertThat(Signs.ofOld("371099760301002").map(IdNumber::digits)).contains(NUMBER);
        assertThat(Signs.ofOld("371099761301002")).isEmpty();
        assertThat(Signs.ofOld("37109976030100X")).isEmpty();
        assertThat(Signs.ofOld(NUMBER)).isEmpty();
    }

    /** Which is why only numbers that are nobody's are compared with those of people of the same name. */
    @Test
    void oneOtherSignNeverLeavesAValidNumber() {
        for (var at = 0; at < NUMBER.length(); at++) {
            for (var sign : "0123456789X".toCharArray()) {
                var other = new StringBuilder(NUMBER);
                other.setCharAt(at, sign);
                assertThat(IdNumber.read(other.toString()).isPresent())
                        .isEqualTo(other.toString().equals(NUMBER));
            }
        }
    }
}
