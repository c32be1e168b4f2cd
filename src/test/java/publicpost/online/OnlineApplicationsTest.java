package publicpost.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Documents;
import publicpost.casefile.Refused;
import publicpost.online.OnlineApplication.Status;
import publicpost.process.Town;
import publicpost.recruitment.Announcements;

/** What is begun is found again by its code alone; what was handed in is not changed any more, and drafts go. */
@InOneContext
class OnlineApplicationsTest {

    private static final String VILLAGE = "village-chucun-1";

    @Autowired
    OnlineApplications applications;

    @Autowired
    Documents documents;

    @Autowired
    Announcements announcements;

    @Autowired
    OfficeClock clock;

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @Test
    void whatWasTypedIsSealedAndFoundByTheCodeAlone() {
        var code = begun();
        write(code, Map.of("name", "于某"));
        write(code, Map.of("phone", "13800001111"));

        assertThat(applications.find(ResumeCode.typed(code.written().toLowerCase())))
                .hasValueSatisfying(
                        found -> assertThat(found.content()).isEqualTo(Map.of("name", "于某", "phone", "13800001111")));
        assertThat(database.queryForObject("select t::text from app.online_application t", String.class))
                .doesNotContain("于某", "13800001111", code.signs());
        assertThat(applications.find(ResumeCode.drawn())).isEmpty();
    }

    @Test
    void whatWasHandedInIsNotChangedUnlessItIsSentBack() {
        var code = begun();
        write(code, Map.of("phone", "13800001111"));
        var number = submit(code);
        assertThatThrownBy(() -> write(code, Map.of("phone", "13800002222"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> submit(code)).isInstanceOf(Refused.class);
        assertThat(applications.of(number)).contains("13800001111");
        assertThat(applications.pending(applications.get(number).recruitment())).containsExactly(number);

        var first = applications.get(number).submittedAt();
        applications.decide(number, Status.SENT_BACK, "照片看不清", VILLAGE);
        clock.shiftBy(clock.shift().plus(Duration.ofDays(1)));
        write(code, Map.of("phone", "13800002222"));

        assertThat(submit(code)).isEqualTo(number);
        assertThat(applications.get(number).submittedAt()).isEqualTo(first);
        assertThat(applications.get(number).note()).isNull();
        assertThat(applications.of(number)).contains("13800002222");
    }

    @Test
    void whatIsVerifiedStandsHereNoLonger() {
        var code = begun();
        write(code, Map.of("phone", "13800001111"));
        var number = submit(code);
        applications.decide(number, Status.VERIFIED, null, VILLAGE);

        assertThat(applications.get(number).content()).isEmpty();
        assertThat(applications.of(number)).isEmpty();
        assertThat(applications.get(number).idNumber()).isEmpty();
        assertThatThrownBy(() -> applications.decide(number, Status.WITHDRAWN, null, VILLAGE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDraftThatNobodyTakesUpGoesWithItsFiles() {
        var code = begun();
        var draft = applications.find(code).orElseThrow();
        var file = documents.keep("户口簿.pdf", "%PDF-1.4 test %%EOF".getBytes(), draft.uploader());
        var handedIn = submit(begun());

        clock.shiftBy(clock.shift().plus(Duration.ofDays(29)));
        begun();
        assertThat(applications.find(code)).isPresent();
        clock.shiftBy(clock.shift().plus(Duration.ofDays(2)));
        begun();

        assertThat(applications.find(code)).isEmpty();
        assertThat(applications.find(handedIn)).isPresent();
        assertThat(database.queryForObject(
                        "select content is null and object_key is null from app.document where id = ?",
                        Boolean.class,
                        file.id()))
                .isTrue();
    }

    @Test
    void aRowThatMakesNoSenseIsRefused() {
        var draft = applications.find(begun()).orElseThrow().id();
        for (var nonsense : new String[] {
            "case_number = 'SQ2026-000001'",
            "status = 'SUBMITTED'",
            "content = 'plain'",
            "content = null",
            "status = 'SUBMITTED', case_number = 'SQ2026-000001', village = 'village-chucun-1'",
            "decided_by = 'somebody'"
        }) {
            assertThatThrownBy(() ->
                            database.update("update app.online_application set " + nonsense + " where id = ?", draft))
                    .as(nonsense)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private ResumeCode begun() {
        return applications.begin(announcements.get(town.announces(1)).id());
    }

    private void write(ResumeCode code, Map<String, ?> step) {
        applications.write(applications.find(code).orElseThrow().id(), step);
    }

    private String submit(ResumeCode code) {
        return applications.submit(applications.find(code).orElseThrow().id(), VILLAGE);
    }
}
