package publicpost.web.site.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import publicpost.web.limits.HandClock;

/** How often an address may come, and from when on it is set a task; the clock goes by hand. */
class SiteGuardTest {

    private static final GuardSettings SETTINGS = new GuardSettings(
            List.of("192.0.2.0/24"),
            6,
            4,
            3,
            new GuardSettings.Task(5, 2, 100, Duration.ofMinutes(20), Duration.ofSeconds(10)));

    private final HandClock clock = new HandClock();
    private final SiteGuard guard = new SiteGuard(SETTINGS, new Challenge(null, null), clock);
    private boolean officer;
    private int answer = 303;

    @Test
    void pagesAreReadSoOftenInAMinute() {
        for (var page = 0; page < 6; page++) {
            assertThat(reads("203.0.113.1").getStatus()).isEqualTo(200);
        }
        var refused = reads("203.0.113.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("10");
        assertThat(reads("203.0.113.2").getStatus()).isEqualTo(200);

        clock.passes(Duration.ofSeconds(10));
        assertThat(reads("203.0.113.1").getStatus()).isEqualTo(200);
    }

    @Test
    void formsAreSentSoOftenInAMinute() {
        for (var form = 0; form < 4; form++) {
            assertThat(sends("/can-i-apply", "203.0.113.1").getStatus()).isEqualTo(303);
        }
        assertThat(sends("/can-i-apply", "203.0.113.1").getHeader("Retry-After"))
                .isEqualTo("15");
        assertThat(reads("203.0.113.1").getStatus()).isEqualTo(200);
    }

    @Test
    void somethingIsWrittenSoOftenInAnHourWhateverItIs() {
        writesThreeTimes();

        clock.passes(Duration.ofMinutes(1));
        var refused = sends("/notices/ZP2026-0001/object", "2001:db8::9");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1140");
        assertThat(sends("/can-i-apply", "2001:db8::9").getStatus()).isEqualTo(303);
        clock.passes(Duration.ofMinutes(19));
        assertThat(sends("/notices/ZP2026-0001/object", "2001:db8::9").getStatus())
                .isEqualTo(303);
    }

    private void writesThreeTimes() {
        for (var host = 1; host <= 3; host++) {
            assertThat(sends("/notices/ZP2026-0001/object", "2001:db8::" + host).getStatus())
                    .isEqualTo(303);
        }
    }

    @Test
    void whatWasRefusedForItsMistakesIsNotCountedAsWritten() {
        answer = 400;
        for (var attempt = 0; attempt < 4; attempt++) {
            sends("/notices/ZP2026-0001/object", "203.0.113.1");
        }
        clock.passes(Duration.ofMinutes(1));
        answer = 303;
        assertThat(sends("/notices/ZP2026-0001/object", "203.0.113.1").getStatus())
                .isEqualTo(303);
    }

    @Test
    void officersAndHallsAreNotCounted() {
        for (var page = 0; page < 20; page++) {
            assertThat(reads("192.0.2.77").getStatus()).isEqualTo(200);
        }
        officer = true;
        for (var page = 0; page < 20; page++) {
            assertThat(reads("203.0.113.1").getStatus()).isEqualTo(200);
        }
    }

    @Test
    void whoWritesMuchIsSetATaskAndNobodyElse() {
        assertThat(isAsked("203.0.113.1")).isFalse();
        sends("/notices/ZP2026-0001/object", "203.0.113.1");
        assertThat(isAsked("203.0.113.1")).isFalse();
        sends("/notices/ZP2026-0001/object", "203.0.113.1");

        assertThat(isAsked("203.0.113.1")).isTrue();
        assertThat(isAsked("203.0.113.2")).isFalse();
        clock.passes(Duration.ofMinutes(31));
        assertThat(isAsked("203.0.113.1")).isFalse();
    }

    @Test
    void everybodyIsSetATaskWhileMuchIsWritten() {
        for (var house = 1; house <= 5; house++) {
            assertThat(isAsked("203.0.113.99")).isFalse();
            sends("/notices/ZP2026-0001/object", "203.0.113." + house);
        }
        assertThat(isAsked("203.0.113.99")).isTrue();

        clock.passes(Duration.ofMinutes(1));
        assertThat(isAsked("203.0.113.99")).isFalse();
    }

    @Test
    void readingAndTheCalculatorAreNoLoad() {
        for (var house = 1; house <= 9; house++) {
            reads("203.0.113." + house);
            sends("/can-i-apply", "203.0.113." + house);
        }
        assertThat(isAsked("203.0.113.1")).isFalse();
    }

    private boolean isAsked(String address) {
        var request = request("GET", "/notices", address);
        answered(request);
        return new Challenge(null, null).isAsked(request);
    }

    private MockHttpServletResponse reads(String address) {
        return answered(request("GET", "/", address));
    }

    private MockHttpServletResponse sends(String path, String address) {
        return answered(request("POST", path, address));
    }

    private static MockHttpServletRequest request(String method, String path, String address) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setRemoteAddr(address);
        return request;
    }

    private MockHttpServletResponse answered(MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        try {
            guard.filter(() -> officer).doFilter(request, response, new MockFilterChain() {
                @Override
                public void doFilter(jakarta.servlet.ServletRequest asked, jakarta.servlet.ServletResponse told) {
                    response.setStatus(request.getMethod().equals("GET") ? 200 : answer);
                }
            });
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return response;
    }
}
