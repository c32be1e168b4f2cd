package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.process.Town.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** Every way through a recruitment. */
@InOneContext
class RecruitmentScenarioTest {

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @Test
    void everyAnnouncedPostHasACodeAndASeatOfThePlan() {
        town.announces(3);

        assertThat(database.queryForList("select code from app.post order by id", String.class))
                .hasSize(3)
                .allMatch(code -> code.startsWith("GW-chucun-R-2022-"));
    }

    @Test
    void payBelowTheMinimumWageIsRefusedWithTheFigureAndTheNotice() {
        var offer = Forms.offer("保洁员", "RURAL", 1);
        offer.put("pay", "2399.99");

        assertThatThrownBy(() -> town.announces(offer))
                .hasMessageContaining("2400")
                .hasMessageContaining("鲁政字〔2025〕140号");
        assertThat(database.queryForObject("select count(*) from app.recruitment", Long.class))
                .isZero();
    }

    @Test
    void hourlyPayIsHeldAgainstTheHourlyMinimum() {
        var offer = Forms.offer("护理员", "RURAL", 1);
        offer.putAll(Map.of("payBasis", "HOURLY", "pay", "23.99"));

        assertThatThrownBy(() -> town.announces(offer)).hasMessageContaining("24 ");
    }

    @Test
    void aTownCannotAnnounceMorePostsThanItHasSeats() {
        assertThatThrownBy(() -> town.announces(106)).hasMessageContaining("只剩 105 个未开发岗位");
        town.announces(105);
        assertThatThrownBy(() -> town.announces(1)).hasMessageContaining("只剩 0 个");
    }

    @Test
    void theWindowIsAtLeastThreeWorkingDays() {
        var form = Forms.announcement(town.today(), List.of(Forms.offer("保洁员", "RURAL", 1)));

        assertThatThrownBy(() -> town.publishes(
                        with(form, "windowUntil", town.today().plusDays(1).toString())))
                .hasMessageContaining("最早到 2026-05-13");
        town.publishes(with(form, "windowUntil", "2026-05-13"));
    }

    @Test
    void nobodyAppliesOnceTheWindowIsClosed() {
        var announcement = town.announces(1);
        town.dayComes(town.today().plusDays(5));

        assertThatThrownBy(() -> town.applies(announcement, "1976-03-01")).hasMessageContaining("不在报名期内");
    }

    @Test
    void withNobodyToRankTheTownTakesApplicationsForLongerOrCloses() {
        var announcement = town.announces(1);
        town.dayComes(town.today().plusDays(5));

        var longer = Map.of(
                "decision", "REOPEN", "windowUntil", town.today().plusDays(7).toString(), "reason", "无人报名");
        town.does(announcement, "Rank", longer);
        assertThat(town.steps(announcement)).isEmpty();
        town.applies(announcement, "1994-03-01");
        town.dayComes(town.today().plusDays(8));
        assertThatThrownBy(() -> town.does(announcement, "Rank", Forms.rank(town.today())))
                .hasMessageContaining("还有 1 件申请未完成评议");

        var only = database.queryForObject("select case_number from app.application", String.class);
        town.does(only, "VerifyEvidence", Forms.NOT_FOUND).does(only, "ConfirmRefusal", Forms.REFUSAL);
        town.does(announcement, "Rank", Forms.rank(town.today()));

        assertThat(town.steps(announcement)).containsExactly("CloseRecruitment");
    }

    @Test
    void fourPlusTwoGoFirstThenTheScoreThenTheTime() {
        var announcement = town.announces(1);
        var registered = Map.of("groups", List.of("OTHER_HARDSHIP"), "unemployedRegistered", true);
        var other = town.applies(announcement, "1984-03-01", registered);
        var lower = town.applies(announcement, "1976-03-01");
        var higher = town.applies(announcement, "1975-03-01");
        town.passes(other, "99").passes(lower, "70").passes(higher, "80").putsOnNotice(announcement);

        var places = database.queryForList(
                """
                select a.case_number from app.ranking r join app.application a on a.id = r.application_id
                order by case r.standing when 'SHORT_LIST' then 0 else 1 end, r.position""",
                String.class);
        assertThat(places).containsExactly(higher, lower, other);
    }

    @Test
    void aNoticeRunsFiveWorkingDaysAndNotLess() {
        var announcement = town.announces(1);
        var caseNumber = town.applies(announcement, "1976-03-01");
        town.passes(caseNumber).dayComes(town.today().plusDays(5));
        var tooShort = with(Forms.rank(town.today()), "noticeWorkingDays", 2);
        assertThatThrownBy(() -> town.does(announcement, "Rank", tooShort)).hasMessageContaining("公示期应为 3 至 30 个工作日");

        town.does(announcement, "Rank", Forms.rank(town.today()));

        assertThat(database.queryForObject("select ends_on::text from app.notice", String.class))
                .isEqualTo("2026-05-22");
        town.dayComes(town.today().plusDays(6));
        assertThat(town.steps(announcement)).containsExactly("HearObjections");
        town.dayComes(town.today().plusDays(1));
        assertThat(town.steps(announcement)).containsExactly("CloseRecruitment");
    }

    @Test
    void itIsNotClosedWhileAnybodyOnTheShortListIsUndecided() {
        var announcement = town.announces(1);
        var caseNumber = town.onTheDistrictsDesk(announcement, "1976-03-01");
        var keep = Map.of("waitingList", "KEEP", "keepUntil", "2026-12-31");

        assertThatThrownBy(() -> town.does(announcement, "CloseRecruitment", keep))
                .hasMessageContaining("还有 1 件申请未办结");

        town.does(caseNumber, "Approve", Forms.APPROVED);
        town.does(caseNumber, "PrepareStart", Forms.ruralStart(town.today()));
        town.does(announcement, "CloseRecruitment", keep);
        assertThat(town.endedAt(announcement, "Closed")).isTrue();
    }

    @Test
    void anObjectionMustBeAboutSomebodyOnTheNotice() {
        var announcement = town.announces(1);
        town.passes(town.applies(announcement, "1976-03-01")).putsOnNotice(announcement);

        assertThatThrownBy(() -> town.does(announcement, "HearObjections", Forms.objection("SQ2026-999999")))
                .hasMessageContaining("不在本次公示名单中");
    }
}
