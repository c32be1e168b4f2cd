package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.process.Town.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.InOneContext;
import publicpost.casefile.AskedAgain;
import publicpost.casefile.Explanations;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.incumbents.Roster;
import publicpost.placement.Placements;
import publicpost.plan.PlanDraft;
import publicpost.plan.Planning;
import publicpost.policy.Area;
import publicpost.policy.Cell;
import publicpost.policy.CellKey;
import publicpost.recruitment.EarlierPosts;
import publicpost.secrets.Opened;
import publicpost.secrets.Secrets;

/** Every way a person of an earlier scheme can go: into the plan, on the old terms to the old end, or apart. */
@InOneContext
class RedeterminationScenarioTest {

    private static final Map<String, String> KEPT = Map.of("course", "KEEP");
    private static final Map<String, String> URBAN = Map.of("区域", "城镇");

    @Autowired
    Town town;

    @Autowired
    Work work;

    @Autowired
    IncumbentDesk desk;

    @Autowired
    Planning planning;

    @Autowired
    EarlierPosts posts;

    @Autowired
    Placements placements;

    @Autowired
    Vacancies vacancies;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Records records;

    @Autowired
    Explanations explanations;

    @Autowired
    Secrets secrets;

    @Test
    void aVillagerOf50EntersThePlanAndTheEarlierMonthsCount() {
        var caseNumber = imported(Roster.person("1976-03-01", 2));

        town.does(caseNumber, "ConfirmRedetermination", ruralEntry());
        town.does(caseNumber, "ApproveRedetermination", Forms.APPROVED);

        assertThat(town.endedAt(caseNumber, "EnteredPlan")).isTrue();
        var placed = placement(caseNumber);
        assertThat(placed)
                .containsEntry("scheme", "PLAN")
                .containsEntry("status", "ACTIVE")
                .containsEntry("basis", "RURAL_OLDER")
                .containsEntry("earlier_months", 20);
        assertThat(placed.get("starts_on")).hasToString(town.today().toString());
        assertThat(placed.get("term_ends"))
                .as("16 of 36 months are left")
                .hasToString(town.today().plusMonths(16).toString());
        assertThat(count("select count(*) from app.agreement")).isEqualTo(1);
        assertThat(count("select count(*) from app.cover where kind = 'ACCIDENT'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from app.first_determination")).isEqualTo(1);
    }

    @Test
    void aSmallerPlanDoesNotTakeThePostOfOneWhoEntered() {
        var caseNumber = imported(Roster.person("1976-03-01", 2));
        town.does(caseNumber, "ConfirmRedetermination", ruralEntry());
        town.does(caseNumber, "ApproveRedetermination", Forms.APPROVED);

        assertThatThrownBy(() -> planning.draft("JH-1", smallerPlan(0), "district"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.inWords()).contains("已有 1 人在岗"));
        planning.draft("JH-1", smallerPlan(1), "district");
        planning.consent("JH-1", town.today(), "committee");
        planning.issue("JH-1");

        assertThat(count("select count(*) from app.post where incumbent is not null and not abolished"))
                .isEqualTo(1);
        assertThat(
                        count(
                                "select count(*) from app.seat where town = 'town-chucun' and area = 'RURAL' and not withdrawn"))
                .isEqualTo(1);
    }

    private static PlanDraft smallerPlan(int chucunRural) {
        return new PlanDraft(
                2022, chucunRural, "调减", "测试", List.of(new Cell(new CellKey("town-chucun", Area.RURAL), chucunRural)));
    }

    @Test
    void aPostHasOneHolderWhicheverWayItWasGiven() {
        var caseNumber = imported(Roster.person("1976-03-01", 2));
        town.does(caseNumber, "ConfirmRedetermination", ruralEntry());
        town.does(caseNumber, "ApproveRedetermination", Forms.APPROVED);

        assertThatThrownBy(() -> database.update("update app.post set holder = 1 where incumbent is not null"))
                .hasMessageContaining("check constraint");
        assertThatThrownBy(() -> database.update(
                        "insert into app.post select id + 1, code || 'x', offer_id, seat_id from app.post"))
                .hasMessageContaining("post_on_seat");
    }

    @Test
    void whenOneWhoEnteredLeavesTheSeatCanBeAnnouncedAnew() {
        var caseNumber = imported(Roster.person("1976-03-01", 2));
        town.does(caseNumber, "ConfirmRedetermination", ruralEntry());
        town.does(caseNumber, "ApproveRedetermination", Forms.APPROVED);
        assertThat(seatsLeft()).isEqualTo(104);

        transaction.executeWithoutResult(
                left -> vacancies.vacate(placements.ofCase(caseNumber).orElseThrow()));

        assertThat(seatsLeft()).isEqualTo(105);
    }

    private int seatsLeft() {
        return posts.seatsLeft(2022, new CellKey("town-chucun", Area.RURAL));
    }

    @Test
    void theDecisionKeepsTheFactsTheListsAndTheTablesItRestsOn() {
        var caseNumber = imported(Roster.person("1990-03-01", 2));
        var listed = with(
                ruralEntry(),
                "memberships",
                List.of(Map.of("group", "RURAL_LOW_INCOME", "listName", "2026 年台账", "listDate", "2026-05-01")));

        town.does(caseNumber, "ConfirmRedetermination", listed);

        var decision = database.queryForMap("select * from app.decision where case_number = ?", caseNumber);
        assertThat(decision)
                .containsEntry("kind", "REDETERMINATION")
                .containsEntry("outcome", "ENTER")
                .containsEntry("decided_by", "town-chucun");
        assertThat((String) Opened.of(decision.get("inputs"), secrets))
                .contains("RURAL_LOW_INCOME", "2026 年台账（2026-05-01）");
        assertThat((String) decision.get("evidence")).contains("target-groups");
        assertThat((String) decision.get("clauses")).contains("§三(四)末段", "§二(一)");
        assertThat(explanations.of(records.decision((Long) decision.get("id"))))
                .singleElement()
                .matches(AskedAgain::same)
                .extracting(AskedAgain::inWords)
                .asString()
                .contains("重新认定后纳入新岗位");
    }

    @Test
    void whoIsInNoGroupCannotEnterAndIsKeptToTheOldEnd() {
        var caseNumber = imported(Roster.person("1990-03-01", 2));

        assertThatThrownBy(() -> town.does(caseNumber, "ConfirmRedetermination", ruralEntry()))
                .hasMessageContaining("不属于任何安置对象类别")
                .hasMessageContaining("§二(一)");
        town.does(caseNumber, "ConfirmRedetermination", KEPT);
        town.does(caseNumber, "ApproveRedetermination", Forms.APPROVED);

        assertThat(town.endedAt(caseNumber, "KeptOnOldTerms")).isTrue();
        var placed = placement(caseNumber);
        assertThat(placed)
                .containsEntry("scheme", "EARLIER")
                .containsEntry("post_id", null)
                .containsEntry("seat_id", null);
        assertThat(placed.get("term_ends")).as("the day after the last one").hasToString("2027-09-01");
        assertThat(count("select count(*) from app.first_determination")).isZero();
    }

    @Test
    void whoCouldEnterIsKeptOnlyWithAReason() {
        var caseNumber = imported(Roster.person("1976-03-01", 2));

        assertThatThrownBy(() -> town.does(caseNumber, "ConfirmRedetermination", KEPT))
                .hasMessageContaining("须说明理由");
        town.does(caseNumber, "ConfirmRedetermination", with(KEPT, "reason", "本人书面要求执行原协议"));

        assertThat(town.steps(caseNumber)).containsExactly("ApproveRedetermination");
        assertThat(text("select reason from app.decision")).contains("本人书面要求执行原协议");
    }

    @Test
    void whoseOldEndHasPassedIsKeptUntilThatDayAndNotLonger() {
        var caseNumber = imported(Roster.person("1990-03-01", 2, Map.of("协议或待遇截止日", "2026-04-30")));

        town.does(caseNumber, "ConfirmRedetermination", KEPT);
        town.does(caseNumber, "ApproveRedetermination", Forms.APPROVED);

        assertThat(placement(caseNumber).get("term_ends")).hasToString("2026-05-01");
    }

    @Test
    void aVeteransPostStaysApartWithoutATermAndCountsForNothing() {
        var caseNumber = imported(Roster.person("1990-03-01", 1, Map.of("原岗位类别", "退役士兵专项公益性岗位", "协议或待遇截止日", "")));

        assertThatThrownBy(() -> town.does(caseNumber, "ConfirmRedetermination", KEPT))
                .hasMessageContaining("专项规定");
        town.does(caseNumber, "ConfirmRedetermination", Map.of("course", "APART"));
        town.does(caseNumber, "ApproveRedetermination", Forms.APPROVED);

        assertThat(town.endedAt(caseNumber, "KeptApart")).isTrue();
        assertThat(placement(caseNumber))
                .containsEntry("scheme", "VETERAN")
                .containsEntry("term_ends", null)
                .containsEntry("limit_on", null)
                .containsEntry("earlier_months", 0);
    }

    @Test
    void noOtherPostIsTreatedLikeAVeterans() {
        var caseNumber = imported(Roster.person("1976-03-01", 2));

        assertThatThrownBy(() -> town.does(caseNumber, "ConfirmRedetermination", Map.of("course", "APART")))
                .hasMessageContaining("其他岗位不适用");
    }

    @Test
    void whoHasUsedUpThirtySixMonthsDoesNotEnterAndIsToldTheClause() {
        var caseNumber = imported(Roster.person("1976-03-01", 2, Map.of("已享受补贴月数", "36")));

        assertThatThrownBy(() -> town.does(caseNumber, "ConfirmRedetermination", ruralEntry()))
                .hasMessageContaining("岗位补贴期限已用满（§二(三)）");
        town.does(caseNumber, "ConfirmRedetermination", KEPT);
        assertThat(town.steps(caseNumber)).containsExactly("ApproveRedetermination");
    }

    @Test
    void whatOfficesFoundStandsAgainstEntering() {
        var caseNumber = imported(Roster.person("1976-03-01", 2));
        var employed = List.of(Map.of("code", "EMPLOYED", "evidence", "社保系统 2026-05-08 查询"));

        assertThatThrownBy(
                        () -> town.does(caseNumber, "ConfirmRedetermination", with(ruralEntry(), "blocks", employed)))
                .hasMessageContaining("已以职工身份参保");
    }

    @Test
    void sentBackTheProposalIsMadeAgainAndNothingOfTheFirstHolds() {
        var caseNumber = imported(Roster.person("1976-03-01", 2));
        town.does(caseNumber, "ConfirmRedetermination", ruralEntry());

        town.does(caseNumber, "ApproveRedetermination", Map.of("decision", "SEND_BACK", "reason", "保单号有误"));

        assertThat(town.steps(caseNumber)).containsExactly("ConfirmRedetermination");
        assertThat(text("select status from app.incumbent")).isEqualTo("IMPORTED");
        assertThat(count("select count(*) from app.placement")).isZero();
        town.does(caseNumber, "ConfirmRedetermination", ruralEntry());
        town.does(caseNumber, "ApproveRedetermination", Forms.APPROVED);
        assertThat(town.endedAt(caseNumber, "EnteredPlan")).isTrue();
        assertThatThrownBy(() -> town.does(caseNumber, "ApproveRedetermination", Map.of("decision", "SEND_BACK")))
                .hasMessageContaining("nobody is asked");
    }

    @Test
    void whoProposesDoesNotApproveNeitherByFormNorByTable() {
        var caseNumber = imported(Roster.person("1990-03-01", 2));
        town.does(caseNumber, "ConfirmRedetermination", KEPT);
        var both = new Officer(Town.TOWN.id(), Set.of("town-chucun", "district"));

        assertThatThrownBy(() -> work.complete(both, caseNumber, "ApproveRedetermination", Forms.APPROVED))
                .hasMessageContaining("职责分离");
        assertThatThrownBy(() -> database.update("update app.incumbent set approved_by = confirmed_by"))
                .hasMessageContaining("check constraint");
    }

    @Test
    void withNoSeatLeftTheApprovalIsRefusedAndNothingIsWritten() {
        var first = imported(Roster.person("1976-03-01", 2));
        var second = imported(Roster.person("1975-03-01", 4));
        leaveSeats(1);
        town.does(first, "ConfirmRedetermination", ruralEntry());
        town.does(second, "ConfirmRedetermination", ruralEntry());
        town.does(first, "ApproveRedetermination", Forms.APPROVED);

        assertThatThrownBy(() -> town.does(second, "ApproveRedetermination", Forms.APPROVED))
                .hasMessageContaining("已没有未开发的岗位，不能纳入");

        assertThat(town.steps(second)).containsExactly("ApproveRedetermination");
        assertThat(count("select count(*) from app.placement")).isEqualTo(1);
        assertThat(count("select count(*) from app.post")).isEqualTo(1);
        assertThat(text("select status from app.incumbent where case_number = '%s'".formatted(second)))
                .isEqualTo("CONFIRMED");
    }

    @Test
    void aPostThatPaysLessThanTheMinimumWageIsNotProposed() {
        var caseNumber = imported(Roster.person("1976-03-01", 2, Map.of("补贴标准（元）", "1900")));

        assertThatThrownBy(() -> town.does(caseNumber, "ConfirmRedetermination", with(ruralEntry(), "pay", "1900")))
                .hasMessageContaining("最低工资");
    }

    @Test
    void aRuralHolderDoesNotEnterWithoutInsuranceThatCoversTheDay() {
        var caseNumber = imported(Roster.person("1976-03-01", 2));
        var late = with(ruralEntry(), "insuranceFrom", town.today().plusDays(1).toString());

        assertThatThrownBy(() -> town.does(caseNumber, "ConfirmRedetermination", late))
                .hasMessageContaining("没有覆盖上岗日期");
    }

    @Test
    void insuranceThatHasEndedByTheDayOfTheApprovalStopsIt() {
        var caseNumber = imported(Roster.person("1976-03-01", 2));
        var shortCover =
                with(ruralEntry(), "insuranceUntil", town.today().plusDays(1).toString());
        town.does(caseNumber, "ConfirmRedetermination", shortCover);

        town.dayComes(town.today().plusDays(2));

        assertThatThrownBy(() -> town.does(caseNumber, "ApproveRedetermination", Forms.APPROVED))
                .hasMessageContaining("没有覆盖上岗日期");
        assertThat(count("select count(*) from app.post")).isZero();
    }

    @Test
    void anUrbanWomanNearRetirementMayGoOnToItAndTheLawOfTheDayIsFrozen() {
        var caseNumber = imported(Roster.person("1978-06-01", 2, URBAN));

        town.does(caseNumber, "ConfirmRedetermination", with(urbanEntry(), "unemployedRegistered", true));
        town.does(caseNumber, "ApproveRedetermination", Forms.APPROVED);

        assertThat(placement(caseNumber)).containsEntry("basis", "URBAN_OLDER_UNEMPLOYED");
        var first = database.queryForMap("select * from app.first_determination");
        assertThat(first).containsEntry("extension_open", true).containsEntry("age", 47);
        assertThat((String) first.get("basis")).contains("渐进式延迟");
        assertThat(count("select count(*) from app.cover where kind = 'SOCIAL'"))
                .isEqualTo(1);
    }

    @Test
    void theSameWomanDeterminedBefore2025IsJudgedByTheLawOfThatTime() {
        town.dayComes(LocalDate.of(2024, 12, 2));
        var caseNumber = imported(Roster.person("1978-06-01", 2, with(URBAN, "上岗日期", "2023-04-01", "已享受补贴月数", "20")));

        town.does(caseNumber, "ConfirmRedetermination", with(urbanEntry(), "unemployedRegistered", true));
        town.does(caseNumber, "ApproveRedetermination", Forms.APPROVED);

        var first = database.queryForMap("select * from app.first_determination");
        assertThat((String) first.get("basis")).contains("国发〔1978〕104号");
        assertThat(first).containsEntry("age", 46).containsEntry("extension_open", true);
        assertThat(placement(caseNumber).get("term_ends")).hasToString("2026-04-02");
    }

    @Test
    void thePersonsOwnTownIsAskedAlsoWhereTheDistrictSentTheListIn() {
        var list = desk.sendIn("名册.xlsx", Roster.xlsx(Roster.person("1976-03-01", 2)), Town.DISTRICT);
        var caseNumber = desk.take(list, false, Town.DISTRICT).get(0);

        assertThat(town.open(caseNumber, "ConfirmRedetermination").stream().map(town::officeOf))
                .containsExactly("town-chucun");
    }

    private String imported(Map<String, Object> person) {
        var list = desk.sendIn("名册.xlsx", Roster.xlsx(person), Town.TOWN);
        return desk.take(list, false, Town.TOWN).get(0);
    }

    private Map<String, Object> ruralEntry() {
        return with(
                Forms.ruralStart(town.today()),
                "course",
                "ENTER",
                "year",
                2022,
                "types",
                List.of("PUBLIC_SERVICE"),
                "duties",
                "村内保洁",
                "supervisor",
                "王主任",
                "hours",
                "160",
                "pay",
                "2400");
    }

    private Map<String, Object> urbanEntry() {
        return with(ruralEntry(), "socialInsuranceFrom", town.today().toString());
    }

    private Map<String, Object> placement(String caseNumber) {
        return database.queryForMap("select * from app.placement where case_number = ?", caseNumber);
    }

    private void leaveSeats(int howMany) {
        database.update(
                """
                update app.seat set withdrawn = true
                where town = 'town-chucun' and area = 'RURAL' and number > ?""",
                howMany);
    }

    private Integer count(String question) {
        return database.queryForObject(question, Integer.class);
    }

    private String text(String question) {
        return database.queryForObject(question, String.class);
    }
}
