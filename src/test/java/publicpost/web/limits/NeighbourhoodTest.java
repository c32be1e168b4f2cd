package publicpost.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeighbourhoodTest {

    @Test
    void anAddressOfSixCountsForItsNetworkAndOneOfFourForItself() {
        assertThat(Neighbourhood.of("2001:db8:1:2::1")).isEqualTo(Neighbourhood.of("2001:db8:1:2:ffff:0:0:9"));
        assertThat(Neighbourhood.of("2001:db8:1:2::1")).isNotEqualTo(Neighbourhood.of("2001:db8:1:3::1"));
        assertThat(Neighbourhood.of("192.0.2.1")).isNotEqualTo(Neighbourhood.of("192.0.2.2"));
    }

    @Test
    void anAddressOfFourWrittenAsOneOfSixIsNoOtherNetwork() {
        assertThat(Neighbourhood.of("::ffff:192.0.2.1")).isNotEqualTo(Neighbourhood.of("::ffff:192.0.2.2"));
    }

    @Test
    void whatIsNoneStandsForItself() {
        assertThat(Neighbourhood.of("no:address")).isEqualTo("no:address");
        assertThat(Neighbourhood.of(null)).isEqualTo("null");
    }
}
