package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.process.Town.COMMITTEE;
import static publicpost.process.Town.DISTRICT;
import static publicpost.process.Town.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;

/** Every way through the annual plan. */
@InOneContext
class AnnualPlanScenarioTest {

    private static final Map<String, ?> CONSENT =
            Map.of("decision", "CONSENT", "meetingOn", "2026-05-11", "documentNumber", "纪要1号");

    @Autowired
    Town town;

    @Autowired
    Work work;

    @Autowired
    JdbcTemplate database;

    @Test
    void the2022PlanIsIssuedWithTheSeatsOfTheAnnex() {
        assertThat(database.queryForList(
                        "select town || ' ' || area || ' ' || count(*) from app.seat group by town, area order by 1",
                        String.class))
                .containsExactly(
                        "town-chucun RURAL 105",
                        "town-chucun URBAN 8",
                        "town-tianhe URBAN 98",
                        "town-yiyuan URBAN 137");
    }

    @Test
    void whatTheFirstQuarterLeftUndevelopedIsATaskOfTheDistrict() {
        var number = database.queryForObject("select case_number from app.plan", String.class);
        town.settles();

        town.does(number, "AnswerUndeveloped", Map.of("measure", "逐镇督办", "dueOn", "2026-06-30"));

        assertThat(town.endedAt(number, "Followed")).isTrue();
    }

    @Test
    void sumsMustAgreeAndTheFormSaysByHowMuch() {
        var number = work.start(DISTRICT, "annual-plan");

        assertThatThrownBy(() -> town.does(number, "DraftPlan", draft(2027, 10, cell("town-chucun", "RURAL", 8))))
                .hasMessageContaining("各镇街合计 8 个，与下达总数 10 个相差 2 个");
        town.does(number, "DraftPlan", Map.of("decision", "ABANDON"));
        assertThat(town.endedAt(number, "Abandoned")).isTrue();
    }

    @Test
    void aPlanSentBackIsDraftedAgainAndADevelopedYearEndsQuietly() {
        var number = work.start(DISTRICT, "annual-plan");
        town.does(number, "DraftPlan", draft(2027, 2, cell("town-chucun", "RURAL", 2)));
        town.does(number, "ConsentPlan", Map.of("decision", "SEND_BACK", "opinion", "再核"));
        town.does(number, "DraftPlan", draft(2027, 1, cell("town-chucun", "RURAL", 1)));
        town.does(number, "ConsentPlan", CONSENT);
        town.publishes(with(Forms.announcement(town.today(), List.of(Forms.offer("保洁员", "RURAL", 1))), "year", 2027));

        town.dayComes(LocalDate.of(2027, 3, 30));
        assertThat(town.endedAt(number, "Developed")).isFalse();
        town.dayComes(LocalDate.of(2027, 4, 1));

        assertThat(town.endedAt(number, "Developed")).isTrue();
    }

    @Test
    void anAdjustmentIsANewEditionThatReplacesTheOldOne() {
        var first = issue(2027, 3, cell("town-chucun", "RURAL", 3));
        var second = issue(2027, 5, cell("town-chucun", "RURAL", 2), cell("town-tianhe", "URBAN", 3));

        assertThat(town.endedAt(first, "SupersededPlan")).isTrue();
        assertThat(database.queryForList(
                        "select edition || ' ' || status from app.plan where year = 2027 order by edition",
                        String.class))
                .containsExactly("1 SUPERSEDED", "2 ISSUED");
        assertThat(database.queryForList(
                        """
                        select town || ' ' || count(*) from app.seat where year = 2027 and not withdrawn
                        group by town order by 1""",
                        String.class))
                .containsExactly("town-chucun 2", "town-tianhe 3");
        assertThat(town.steps(second)).isEmpty();
    }

    @Test
    void noCellFallsBelowItsOccupiedSeats() {
        var caseNumber = town.onTheDistrictsDesk(town.announces(2), "1976-03-01");
        town.does(caseNumber, "Approve", Forms.APPROVED);
        var number = work.start(DISTRICT, "annual-plan");

        assertThatThrownBy(() -> town.does(
                        number,
                        "DraftPlan",
                        draft(2022, 235, cell("town-yiyuan", "URBAN", 137), cell("town-tianhe", "URBAN", 98))))
                .hasMessageContaining("初村镇·乡村")
                .hasMessageContaining("已有 1 人在岗，计划 0 个，少 1 个");

        town.does(number, "DraftPlan", draft(2022, 1, cell("town-chucun", "RURAL", 1)));
        town.does(number, "ConsentPlan", CONSENT);
        assertThat(database.queryForObject("select count(*) from app.seat where not withdrawn", Long.class))
                .isEqualTo(1);
        assertThat(town.steps(caseNumber)).as("the seat that is held stays").containsExactly("PrepareStart");
    }

    @Test
    void whoDraftsAPlanDoesNotConsentToIt() {
        var number = work.start(DISTRICT, "annual-plan");
        town.does(number, "DraftPlan", draft(2027, 1, cell("town-chucun", "RURAL", 1)));
        var both = new Officer("district", Set.of("committee"));

        assertThatThrownBy(() -> work.complete(both, number, "ConsentPlan", CONSENT))
                .hasMessageContaining("职责分离");
        work.complete(COMMITTEE, number, "ConsentPlan", CONSENT);
    }

    private String issue(int year, int total, Map<?, ?>... cells) {
        var number = work.start(DISTRICT, "annual-plan");
        town.does(number, "DraftPlan", draft(year, total, cells)).does(number, "ConsentPlan", CONSENT);
        return number;
    }

    private static Map<String, ?> cell(String town, String area, int seats) {
        return Map.of("town", town, "area", area, "seats", seats);
    }

    private static Map<String, ?> draft(int year, int total, Map<?, ?>... cells) {
        return Map.of(
                "decision",
                "SUBMIT",
                "year",
                year,
                "total",
                total,
                "reason",
                "年度安排",
                "documentNumber",
                "文1号",
                "cells",
                List.of(cells));
    }
}
