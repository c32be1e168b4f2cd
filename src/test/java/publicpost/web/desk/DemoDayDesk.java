package publicpost.web.desk;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import publicpost.audit.Audit;
import publicpost.calendar.OfficeClock;
import publicpost.process.CaseDoor;
import publicpost.process.CaseOf;
import publicpost.process.Officer;
import publicpost.process.Session;
import publicpost.process.Timers;
import publicpost.watch.Watch;

/** The day of the demo behind its web layer, with somebody signed in on a Tuesday morning. */
@AutoConfigureMockMvc(addFilters = false)
@WebMvcTest(
        controllers = {DemoDay.class, DemoDayPage.class},
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Filter.class),
            // what stands around the pages of the desk asks half of it
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "publicpost\\.web\\.desk\\.frame\\..*")
        })
abstract class DemoDayDesk {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    MockMvc web;

    @MockitoBean
    Session session;

    @MockitoBean
    Audit audit;

    @MockitoBean
    CaseOf cases;

    @MockitoBean
    CaseDoor door;

    @MockitoBean
    OfficeClock clock;

    @MockitoBean
    Timers timers;

    @MockitoBean
    Watch watch;

    @BeforeEach
    void signedIn() {
        when(session.officer(any())).thenReturn(Optional.of(new Officer("district", Set.of("district"))));
        when(clock.today()).thenReturn(TODAY);
        when(clock.instant()).thenReturn(Instant.parse("2026-11-24T02:00:00Z"));
        when(clock.getZone()).thenReturn(OfficeClock.ZONE);
        when(clock.shift()).thenReturn(Duration.ofDays(3));
    }

    ResultActions move(String to) throws Exception {
        return web.perform(post("/api/demo/day")
                .header("X-Requested-With", "publicpost")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"to\":\"%s\"}".formatted(to)));
    }
}
