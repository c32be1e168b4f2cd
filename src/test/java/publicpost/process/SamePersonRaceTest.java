package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;

/** One person registered by eight clerks at once is one person with one application, and no log shows the number. */
@InOneContext
@ExtendWith(OutputCaptureExtension.class)
class SamePersonRaceTest {

    private static final int CLERKS = 8;

    @Autowired
    Town town;

    @Autowired
    Work work;

    @Autowired
    Announcements announcements;

    @Autowired
    JdbcTemplate database;

    @Test
    void oneRegistrationWinsAndTheOthersAreRefusedInPlainWords(CapturedOutput log) throws Exception {
        var announcement = town.announces(1);
        var idNumber = Forms.idNumber("1976-03-01", 777);
        var form = Forms.application(
                idNumber,
                announcements.get(announcement).id(),
                town.offersOf(announcement).stream().map(Offer::id).toList());

        var refusals = atOnce(() -> {
            try {
                work.start(Town.VILLAGE, "application", "Register", form);
                return "";
            } catch (RefusedForm refused) {
                return refused.getMessage();
            }
        });

        assertThat(refusals).filteredOn(String::isEmpty).hasSize(1);
        assertThat(refusals)
                .filteredOn(text -> text.contains("该人已在本公告报名") || text.contains("刚由他人登记"))
                .hasSize(CLERKS - 1);
        assertThat(database.queryForObject("select count(*) from app.person", Long.class))
                .isEqualTo(1);
        assertThat(database.queryForObject("select count(*) from app.application", Long.class))
                .isEqualTo(1);
        assertThat(log.getAll()).doesNotContain(idNumber);
    }

    private static List<String> atOnce(Callable<String> registration) throws Exception {
        var clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            var all = IntStream.range(0, CLERKS).mapToObj(i -> registration).toList();
            return clerks.invokeAll(all).stream().map(SamePersonRaceTest::get).toList();
        } finally {
            clerks.shutdownNow();
        }
    }

    private static String get(Future<String> done) {
        try {
            return done.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
