package publicpost.web.desk;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;
import publicpost.process.Timers.Timer;

/** The day of the demo goes forward only, at the word of an officer. */
@ActiveProfiles("demo")
class DemoDayTest extends DemoDayDesk {

    @Test
    void showsTheDayAndWhatComesNext() throws Exception {
        var due = new Timer("ZP2026-0001", "报名截止", LocalDateTime.parse("2026-11-24T00:00"));
        var later = new Timer("NJ2022-1", "一季度末", LocalDateTime.parse("2027-03-31T18:00"));
        doReturn(List.of(due, later)).when(timers).next(anyInt());

        web.perform(get("/api/demo/day"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.day").value("2026-11-24"))
                .andExpect(jsonPath("$.shiftedBy").value(3))
                .andExpect(jsonPath("$.timers[0].due").value(true))
                .andExpect(jsonPath("$.timers[1].step").value("一季度末"))
                // at this time of day it has not fired on the 31st
                .andExpect(jsonPath("$.nextTimerDay").value("2027-04-01"));
    }

    @Test
    void aDateInTheTablesComesOnItsMorning() throws Exception {
        doReturn(List.of()).when(timers).next(anyInt());
        when(timers.busy()).thenReturn(true);
        when(watch.comingDays(anyInt())).thenReturn(List.of(LocalDate.of(2027, 9, 30)));

        web.perform(get("/api/demo/day"))
                .andExpect(jsonPath("$.nextTimerDay").value("2027-09-30"))
                .andExpect(jsonPath("$.timers[0].at").value("2027-09-30T06:00:00"))
                .andExpect(jsonPath("$.busy").value(true));
    }

    @Test
    void goesForward() throws Exception {
        move("2026-11-25").andExpect(status().isOk());
        verify(clock).moveTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void refusesTheWayBackAndTheLeap() throws Exception {
        for (var wrong : List.of("2026-11-23", "2026-11-24", "2027-11-25", "")) {
            move(wrong)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("to"));
        }
        verify(clock, never()).moveTo(any());
    }

    @Test
    void asksForAnOfficer() throws Exception {
        when(session.officer(any())).thenReturn(Optional.empty());
        web.perform(get("/api/demo/day")).andExpect(status().isUnauthorized());
        web.perform(get("/demo/day"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("登录任务列表")));
    }
}
