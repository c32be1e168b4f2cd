package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** A village of forty, from the meeting to the post, and nobody opens a single task. */
@InOneContext
class SheetsScenarioTest {

    private static final int APPLICANTS = 40;
    private static final int POSTS = 30;

    private static final Pattern ROW = Pattern.compile("data-task=\"([^\"]+)\" data-case=\"([^\"]+)\"");

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    @Test
    void fortyApplicantsAreAppraisedRankedApprovedAndStartedFromSheets() {
        var announcement = town.announces(POSTS);
        for (var i = 0; i < APPLICANTS; i++) {
            var one = town.applies(announcement, "1976-03-01");
            town.does(one, "VerifyEvidence", Forms.confirmed(town.today()));
        }

        var scores = new ArrayList<Integer>();
        var met = does(
                "village-chucun-1",
                "/desk/sheets/appraise/%s/village-chucun-1".formatted(announcement),
                "appraise",
                held(),
                row -> {
                    scores.add(60 + scores.size() % 40);
                    return Map.of(
                            "votesFor",
                            "18",
                            "votesAgainst",
                            "2",
                            "votesAbstain",
                            "0",
                            "score",
                            scores.get(scores.size() - 1).toString());
                });
        assertThat(met).isEqualTo(APPLICANTS);

        town.dayComes(town.today().plusDays(5));
        var ranked = does(
                "town-chucun",
                "/desk/sheets/rank/" + announcement,
                "rank",
                Map.of(),
                row -> Map.of("noticeFrom", town.today().toString(), "noticeWorkingDays", "5", "moves", List.of()));
        assertThat(ranked).isEqualTo(1);
        town.noticeRunsOut(announcement);

        var approved = does(
                "district",
                "/desk/sheets/approve/" + announcement,
                "approve",
                Map.of(),
                row -> Map.of("decision", "APPROVE"));
        assertThat(approved).isEqualTo(POSTS);

        var started = does(
                "town-chucun",
                "/desk/sheets/start/" + announcement,
                "start",
                papers(),
                row -> Map.of(
                        "result",
                        "READY",
                        "agreementNumber",
                        "XY-" + row,
                        "policyNumber",
                        "BD-" + row,
                        "postCodeVerified",
                        "true",
                        "bankAccountVerified",
                        "true"));
        assertThat(started).isEqualTo(POSTS);

        assertThat(statuses("PLACED")).isEqualTo(POSTS);
        assertThat(statuses("WAIT_LISTED")).isEqualTo(APPLICANTS - POSTS);
        assertThat(database.queryForObject(
                        "select count(distinct post_id) from app.placement where starts_on is not null", Integer.class))
                .isEqualTo(POSTS);
        // whoever scored less than those who wait is not in post
        assertThat(database.queryForObject(
                        "select min(score) filter (where status = 'PLACED') > max(score) filter (where status = 'WAIT_LISTED') from app.application",
                        Boolean.class))
                .isTrue();
        // the trails are those of single tasks
        assertThat(database.queryForList(
                        "select distinct string_agg(step, ' ' order by t.id) from app.trail t join app.application a"
                                + " on a.case_number = t.case_number where a.status = 'PLACED' group by t.case_number",
                        String.class))
                .containsExactly("Register VerifyEvidence Appraise Approve PrepareStart");
    }

    /** Every row of a page, as somebody fills it in; all of them are taken. */
    private int does(
            String user, String page, String sheet, Map<String, ?> once, Function<String, Map<String, ?>> typed) {
        var browser = new Browser(port).signedInAs(user);
        var found = ROW.matcher(browser.get(page).body());
        var rows = new ArrayList<Map<String, Object>>();
        while (found.find()) {
            rows.add(
                    Map.of("task", found.group(1), "caseNumber", found.group(2), "typed", typed.apply(found.group(2))));
        }
        var answer = browser.post("/api/sheets/" + sheet, Map.of("once", once, "rows", rows));
        List<String> states = JsonPath.read(answer.body(), "$[*].state");
        assertThat(states).as(answer.body()).containsOnly("TAKEN");
        return states.size();
    }

    private Map<String, ?> held() {
        return Map.of(
                "heldOn",
                town.today().toString(),
                "place",
                "村委会会议室",
                "chair",
                "李书记",
                "quorum",
                "15",
                "present",
                "20",
                "minutes",
                "一致认为符合条件");
    }

    private Map<String, ?> papers() {
        var papers = new HashMap<>(Forms.ruralStart(town.today()));
        papers.keySet()
                .retainAll(List.of(
                        "startOn",
                        "agreementSignedOn",
                        "agreementFrom",
                        "agreementUntil",
                        "insurer",
                        "insuranceFrom",
                        "insuranceUntil"));
        return papers;
    }

    private int statuses(String status) {
        return database.queryForObject("select count(*) from app.application where status = ?", Integer.class, status);
    }
}
