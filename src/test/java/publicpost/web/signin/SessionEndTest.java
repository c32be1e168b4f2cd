package publicpost.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import publicpost.process.Officer;
import publicpost.process.Session;
import publicpost.process.access.Stage;

/** However busy, a session ends after twelve hours, and half a sign-in after ten minutes. */
class SessionEndTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final Session session = mock(Session.class);
    private final SessionEnd end = new SessionEnd(session, Duration.ofHours(12), InstantSource.fixed(NOW));

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aBusySessionEndsAfterTwelveHours() throws Exception {
        assertThat(ends(Stage.IN, Duration.ofHours(12))).isFalse();
        assertThat(ends(Stage.IN, Duration.ofHours(12).plusSeconds(1))).isTrue();
    }

    @Test
    void halfASignInEndsAfterTenMinutes() throws Exception {
        for (var stage : List.of(Stage.CODE_AWAITED, Stage.FACTOR_MISSING)) {
            assertThat(ends(stage, Duration.ofMinutes(10))).isFalse();
            assertThat(ends(stage, Duration.ofMinutes(11))).isTrue();
        }
    }

    @Test
    void nobodysSessionEndsAtOnce() throws Exception {
        when(session.officer(any())).thenReturn(Optional.empty());
        assertThat(passes(Stage.IN, Duration.ZERO).isInvalid()).isTrue();
    }

    private boolean ends(Stage stage, Duration after) throws Exception {
        when(session.officer(any())).thenReturn(Optional.of(new Officer("finance", Set.of("finance"))));
        var invalid = passes(stage, after).isInvalid();
        assertThat(SecurityContextHolder.getContext().getAuthentication() == null)
                .isEqualTo(invalid);
        return invalid;
    }

    private MockHttpSession passes(Stage stage, Duration after) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("finance", null, List.of(stage)));
        var request = new MockHttpServletRequest();
        var mine = new MockHttpSession();
        mine.setAttribute(LetIn.SINCE, NOW.minus(after));
        request.setSession(mine);
        end.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return mine;
    }
}
