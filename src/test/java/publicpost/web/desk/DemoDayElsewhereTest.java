package publicpost.web.desk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

/** Outside the demo nobody moves the day. */
@ActiveProfiles("office")
class DemoDayElsewhereTest extends DemoDayDesk {

    @Test
    void isNotThere() throws Exception {
        web.perform(get("/demo/day")).andExpect(status().isNotFound());
        web.perform(get("/api/demo/day")).andExpect(status().isNotFound());
        move("2026-11-25").andExpect(status().isNotFound());
    }
}
