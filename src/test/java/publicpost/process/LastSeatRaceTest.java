package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.intake.Application.Status;

/** Fifty approvals at once for the last seat: one wins, the others wait, none is lost. */
@InOneContext
class LastSeatRaceTest {

    private static final int APPLICANTS = 50;

    @Autowired
    Town town;

    @Autowired
    Work work;

    @Autowired
    JdbcTemplate database;

    @Test
    void exactlyOneOfFiftyGetsTheLastSeat() throws Exception {
        var cases = fiftyOnTheDistrictsDesk();
        database.update("update app.post set abolished = true where id > (select min(id) from app.post)");

        approveAllAtOnce(cases);

        assertThat(cases.stream().filter(one -> town.status(one) == Status.APPROVED))
                .hasSize(1);
        assertThat(cases.stream().filter(one -> town.status(one) == Status.WAIT_LISTED))
                .hasSize(APPLICANTS - 1);
        assertThat(database.queryForObject("select count(*) from app.placement where status <> 'ENDED'", Long.class))
                .isEqualTo(1);
        assertThat(database.queryForObject(
                        "select count(*) from act_ru_event_subscr where event_name_ = 'seatOffered'", Long.class))
                .as("every other case waits for a seat")
                .isEqualTo(APPLICANTS - 1);
    }

    /** As many posts as applicants, so that all are short-listed; then all posts but one are taken away. */
    private List<String> fiftyOnTheDistrictsDesk() {
        var announcement = town.announces(APPLICANTS);
        var cases = new ArrayList<String>();
        for (var i = 0; i < APPLICANTS; i++) {
            cases.add(town.applies(announcement, "1976-03-01"));
            town.passes(cases.get(i));
        }
        town.putsOnNotice(announcement).noticeRunsOut(announcement);
        return cases;
    }

    private void approveAllAtOnce(List<String> cases) throws Exception {
        var start = new CountDownLatch(1);
        var officers = Executors.newFixedThreadPool(16);
        try {
            var approvals = cases.stream()
                    .map(one -> officers.submit((Callable<Void>) () -> {
                        start.await();
                        work.complete(Town.DISTRICT, one, "Approve", Forms.APPROVED);
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (var approval : approvals) {
                approval.get();
            }
        } finally {
            officers.shutdownNow();
        }
    }
}
