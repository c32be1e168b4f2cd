package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.process.Town.with;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.calendar.OfficeClock;
import publicpost.findings.Findings;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.payment.Debts;
import publicpost.policy.FindingKind;
import publicpost.policy.Money;

/** Every path of a finding: from what was seen to its closing, by one who did not decide. */
@InOneContext
class FindingScenarioTest {

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    PayDay payDay;

    @Autowired
    Found found;

    @Autowired
    Findings findings;

    @Autowired
    FindingCases cases;

    @Autowired
    Debts debts;

    @Autowired
    StepDesk steps;

    @Autowired
    JdbcTemplate database;

    private String placed;
    private String number;

    @BeforeEach
    void somethingIsFound() {
        placed = town.placed("1976-03-01");
        number = found.about(placed, FindingKind.SHARED_ACCOUNT);
    }

    // ── how it begins ───────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void theTownIsAskedByTheDayOfTheRule() {
        assertThat(number).matches("HC2026-[0-9]{6}");
        assertThat(town.steps(number)).containsExactly("InvestigateFinding");
        var task = town.open(number, "InvestigateFinding").get(0);
        assertThat(town.officeOf(task)).isEqualTo("town-chucun");
        assertThat(task.getDueDate())
                .as("not after the whole")
                .isEqualTo(Timestamp.from(
                        due().atTime(23, 59).atZone(OfficeClock.ZONE).toInstant()));
        assertThat(life.trail(number, "FindingRaised")).containsExactly("OPENED");
    }

    private LocalDate due() {
        return findings.get(number).dueOn();
    }

    @Test
    void itBeginsOnceHoweverManyAsk() throws Exception {
        findings.raise(
                List.of(
                        found.seen(placed, FindingKind.TWO_POSTS, "a"),
                        found.seen(placed, FindingKind.TWO_POSTS, "b"),
                        found.seen(placed, FindingKind.PENSION, "c")),
                "system");
        var threads = Executors.newFixedThreadPool(4);
        try {
            var begun = 0;
            for (var one : threads.invokeAll(List.<Callable<Integer>>of(
                    () -> cases.beginWaiting(2),
                    () -> cases.beginWaiting(2),
                    () -> cases.beginWaiting(2),
                    () -> cases.beginWaiting(2)))) {
                begun += one.get();
            }
            assertThat(begun).isEqualTo(3);
        } finally {
            threads.shutdownNow();
        }
        assertThat(cases.beginWaiting(100)).isZero();
        assertThat(life.row("select count(*) from app.finding where begun_on is null"))
                .isEqualTo("0");
        assertThat(database.queryForList("select case_number from app.finding", String.class))
                .hasSize(4)
                .allSatisfy(
                        one -> assertThat(town.open(one, "InvestigateFinding")).hasSize(1));
    }

    @Test
    void theMorningWatchBeginsWhatNobodyBegan() {
        var seen = found.seen(placed, FindingKind.PENSION, "2026-05");
        findings.raise(List.of(seen), "system");
        var waiting = life.row("select case_number from app.finding where kind = 'PENSION'");

        town.dayComes(town.today().plusDays(1));

        assertThat(town.steps(waiting)).containsExactly("InvestigateFinding");
    }

    // ── explained ───────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void explainedItIsClosedBySomebodyElseAndThePersonIsTold() {
        found.investigates(number).decides(number, "EXPLAINED");

        assertThat(letters("FINDING_HEARING")).singleElement().asString().contains("多人共用一个银行账户", "有权陈述和申辩");
        assertThat(letters("FINDING")).singleElement().asString().contains("不作处理", "情况属实", "申请复核", "依据");
        assertThat(messages()).containsExactly("FINDING_DECIDED", "FINDING_HEARING");
        assertThat(town.steps(number)).containsExactly("ConfirmClosing");

        found.closes(number);

        assertThat(town.endedAt(number, "FindingClosed")).isTrue();
        assertThat(life.row(
                        """
                        select investigated_by, heard_by, heard_how, decision, decided_by, closed_by, how, led_to
                        from app.finding where case_number = ?""",
                        number))
                .isEqualTo("town-chucun town-chucun IN_PERSON EXPLAINED district district-2 EXPLAINED null");
        var closed = findings.get(number);
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.hearing().text()).isEqualTo("我没有自己的账户，借用姐姐的");
        assertThat(closed.investigation().text()).isEqualTo("经走访，两人共用一个账户");
        assertThat(closed.decision().reason()).isEqualTo("情况属实");
    }

    private List<String> letters(String kind) {
        return life.letters(number, kind);
    }

    private List<String> messages() {
        return database.queryForList(
                "select kind from app.message where case_number = ? order by kind", String.class, number);
    }

    @Test
    void whatWasWrittenIsSealedInItsTableAndLeftOutOfTheEngine() {
        found.investigates(number).decides(number, "EXPLAINED");

        assertThat(database.queryForMap("select report, statement, grounds, facts from app.finding")
                        .values())
                .allSatisfy(kept -> assertThat((String) kept).startsWith("aes:"));
        assertThat(database.queryForList("select text_ from act_hi_varinst", String.class))
                .noneMatch(text -> text != null && (text.contains("账户") || text.contains("属实")));
    }

    // ── who may not do what ─────────────────────────────────────────────────────────────────────────────────────

    @Test
    void whoeverDecidedDoesNotClose() {
        found.investigates(number).decides(number, "EXPLAINED");

        assertThatThrownBy(() -> town.does(number, "ConfirmClosing", Map.of("decision", "CLOSE", "reason", "已核对")))
                .hasMessageContaining("职责分离");
        assertThat(town.steps(number)).containsExactly("ConfirmClosing");
    }

    @Test
    void whoeverInvestigatedDoesNotDecide() {
        town.completesAs("li", List.of("town-chucun"), task("InvestigateFinding"), Found.report(due()));
        town.does(number, "HearPerson", Found.said(town.today()));

        assertThatThrownBy(() -> town.completesAs(
                        "li",
                        List.of("district"),
                        task("DecideFinding"),
                        Map.of("decision", "EXPLAINED", "reason", "属实")))
                .hasMessageContaining("职责分离");
    }

    @Test
    void anotherTownAndAVillageDoNotInvestigate() {
        for (var office : List.of("town-yiyuan", "village-chucun-1", "district")) {
            assertThatThrownBy(() ->
                            town.completesAs(office, List.of(office), task("InvestigateFinding"), Found.report(due())))
                    .isNotNull();
        }
        assertThat(town.steps(number)).containsExactly("InvestigateFinding");
    }

    private Task task(String step) {
        return town.open(number, step).get(0);
    }

    @Test
    void ofATownTheDistrictLooksIntoIt() {
        var ofTown = found.ofOffice(FindingKind.ONE_BRANCH, "town-chucun", null);
        var task = town.open(ofTown, "InvestigateFinding").get(0);
        assertThat(town.officeOf(task)).isEqualTo("district");
        town.completesAs(Found.SECOND, List.of("district"), task, Map.of("report", "集中代发，经批准"));

        assertThat(town.steps(ofTown)).as("nobody is heard").containsExactly("DecideFinding");
        assertThatThrownBy(() ->
                        found.decides(ofTown, "SUSPEND", "from", town.today().toString()))
                .hasMessageContaining("【处理决定】");
        found.decides(ofTown, "EXPLAINED");
        assertThat(life.letters(ofTown, "FINDING")).isEmpty();
        found.closes(ofTown);
        assertThat(town.endedAt(ofTown, "FindingClosed")).isTrue();
    }

    @Test
    void whatTheTownLeftUnreportedTheDistrictLooksInto() {
        var post = database.queryForObject("select min(id) from app.post", Long.class);
        var vacant = found.begin(new Seen(
                FindingKind.VACANT,
                Subject.ofPost("town-chucun", "village-chucun-1", post),
                "since 2026-05-01",
                town.today(),
                Map.of("空缺天数", "6 天")));

        assertThat(town.officeOf(town.open(vacant, "InvestigateFinding").get(0)))
                .isEqualTo("district");
    }

    @Test
    void ofAVillageItsTownLooksIntoIt() {
        var ofVillage = found.ofOffice(FindingKind.KIN_SHARE, "town-chucun", "village-chucun-1");

        assertThat(town.officeOf(town.open(ofVillage, "InvestigateFinding").get(0)))
                .isEqualTo("town-chucun");
        found.investigates(ofVillage);
        assertThat(town.steps(ofVillage)).containsExactly("DecideFinding");
    }

    // ── the hearing ─────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void somebodyIsAskedInTimeAndHeardSinceItWasFound() {
        for (var day : List.of(town.today().minusDays(1), town.today().plusDays(31))) {
            assertThatThrownBy(() -> town.does(number, "InvestigateFinding", Found.report(day)))
                    .hasMessageContaining("【请本人说明的期限】");
        }
        assertThatThrownBy(() -> town.does(number, "InvestigateFinding", Map.of("report", "查过了")))
                .hasMessageContaining("【请本人说明的期限】");
        town.does(number, "InvestigateFinding", Found.report(due()));

        for (var day : List.of(town.today().plusDays(1), town.today().minusDays(1))) {
            assertThatThrownBy(() -> town.does(number, "HearPerson", Found.said(day)))
                    .hasMessageContaining("【听取或联系日期】");
        }
        assertThat(town.steps(number)).containsExactly("HearPerson");
    }

    @Test
    void whoCannotBeReachedIsTriedTwice() {
        town.does(number, "InvestigateFinding", Found.report(due()));
        town.dayComes(town.today().plusDays(2));
        var tried =
                Map.<String, Object>of("way", "UNREACHED", "on", town.today().toString(), "statement", "两次上门均无人");

        assertThatThrownBy(() -> town.does(number, "HearPerson", tried)).hasMessageContaining("【第一次联系的日期】");
        assertThatThrownBy(() -> town.does(
                        number,
                        "HearPerson",
                        with(tried, "firstTry", town.today().toString())))
                .hasMessageContaining("应早于");
        var first = town.today().minusDays(1).toString();
        town.does(number, "HearPerson", with(tried, "firstTry", first));

        assertThat(findings.get(number).hearing().text()).contains(first, "两次上门");
        found.decides(number, "EXPLAINED");
        assertThat(letters("FINDING")).as("written all the same").hasSize(1);
    }

    @Test
    void theDeadAreAskedAndToldNothing() {
        var dead = found.about(placed, FindingKind.DECEASED);
        town.does(dead, "InvestigateFinding", Map.of("report", "派出所证明已死亡"));
        town.does(
                dead, "HearPerson", Map.of("way", "DECEASED", "on", town.today().toString(), "statement", "派出所证明"));
        town.does(
                dead,
                "DecideFinding",
                with(exit("DEATH"), "diedOn", town.today().toString(), "certificate", "死亡证明1号"));

        assertThat(life.row("select count(*) from app.letter where case_number = ?", dead))
                .isEqualTo("0");
        assertThat(life.row("select count(*) from app.message where case_number = ?", dead))
                .isEqualTo("0");
    }

    // ── what follows ────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aSuspensionBeginsAsTheTownsOwnDo() {
        found.investigates(number)
                .decides(number, "SUSPEND", "from", town.today().toString());

        var suspension = life.matter(placed, "SUSPENSION");
        assertThat(life.row("select led_to from app.finding where case_number = ?", number))
                .isEqualTo(suspension);
        assertThat(town.steps(suspension)).containsExactly("ReturnToPost");
        assertThat(life.suspensions(placed)).isEqualTo(town.today() + " null ORDERED");
        assertThat(letters("FINDING")).singleElement().asString().contains("起暂停在岗，补贴同时停发");
        found.closes(number);
        assertThat(town.endedAt(number, "FindingClosed")).isTrue();
    }

    @Test
    void whoIsSuspendedAlreadyStaysSo() {
        var earlier = life.suspends(placed, town.today(), town.today().plusDays(20));

        found.investigates(number)
                .decides(number, "SUSPEND", "from", town.today().toString());

        assertThat(findings.get(number).decision().ledTo()).isEqualTo(earlier);
        assertThat(life.row("select count(*) from app.suspension")).isEqualTo("1");
    }

    @Test
    void decidedAnewTheSuspensionBeginsOnTheDayThatIsSaidNow() {
        var from = town.today().plusDays(20);
        found.investigates(number)
                .decides(number, "SUSPEND", "from", from.toString())
                .confirms(number, "SEND_BACK")
                .decides(number, "SUSPEND", "from", town.today().toString());

        assertThat(life.suspensions(placed)).isEqualTo(town.today() + " null ORDERED");
        assertThat(letters("FINDING").get(1)).contains("自 " + town.today());
        found.closes(number);
        assertThat(findings.get(number).decision().ledTo()).isEqualTo(life.matter(placed, "SUSPENSION"));
    }

    @Test
    void aSuspensionOfTheTownsOwnStandsInTheWayOfAnotherDay() {
        var earlier = life.suspends(placed, town.today(), town.today().plusDays(20));
        found.investigates(number);

        assertThatThrownBy(() -> found.decides(
                        number, "SUSPEND", "from", town.today().plusDays(5).toString()))
                .hasMessageContaining("【暂停起始日】")
                .hasMessageContaining(earlier)
                .hasMessageContaining("办理返岗");
    }

    @Test
    void aSuspensionBeginsByTheEndOfNextMonthAtTheLatest() {
        var last = YearMonth.from(town.today()).plusMonths(1).atEndOfMonth();
        found.investigates(number);

        assertThatThrownBy(() -> found.decides(
                        number, "SUSPEND", "from", last.plusDays(1).toString()))
                .hasMessageContaining("【暂停起始日】")
                .hasMessageContaining(last.toString());
        found.decides(number, "SUSPEND", "from", last.toString());
    }

    @Test
    void daysTakenBackByTheEarlierDayAreGivenBackByTheLaterOne() {
        aMonthIsPaid();
        var paid = life.placement(placed).startsOn().plusDays(2);
        found.investigates(number)
                .decides(number, "SUSPEND", "from", paid.toString())
                .confirms(number, "SEND_BACK")
                .decides(number, "SUSPEND", "from", town.today().toString());

        assertThat(life.row("select days_suspended from app.correction")).isEqualTo("0");
    }

    @Test
    void decidedAnewTheExitIsForTheReasonThatIsSaidNow() {
        found.investigates(number);
        town.does(number, "DecideFinding", substitution());
        found.confirms(number, "SEND_BACK");
        town.does(
                number,
                "DecideFinding",
                with(
                        exit("DEATH"),
                        "diedOn",
                        town.today().toString(),
                        "certificate",
                        "死亡证明1号",
                        "lastDay",
                        town.today().toString()));

        var exit = life.matter(placed, "EXIT");
        assertThat(life.row("select reason from app.leaving")).isEqualTo("DEATH");
        assertThat(town.steps(exit)).as("nobody decides on a death").containsExactly("SettleExit");
        found.confirms(number, "SEND_BACK");
        town.does(number, "DecideFinding", substitution());
        assertThat(town.steps(exit)).containsExactly("ConfirmExit");
        confirmsExit(exit, "CONFIRM");
        found.confirms(number, "SEND_BACK");

        assertThatThrownBy(() -> town.does(
                        number,
                        "DecideFinding",
                        with(
                                substitution(),
                                "lastDay",
                                town.today().minusDays(1).toString())))
                .hasMessageContaining("【退出事由】")
                .hasMessageContaining(exit);
        town.does(number, "DecideFinding", substitution());
    }

    @Test
    void whoeverClosesSeesTheDaysOfTheMeasure() {
        found.investigates(number)
                .decides(number, "SUSPEND", "from", town.today().toString());

        assertThat(steps.context(
                                "ConfirmClosing",
                                task("ConfirmClosing").getId(),
                                new Officer(Found.SECOND, Set.of("district")))
                        .toString())
                .contains("自 %s 起停发".formatted(town.today()));
    }

    @Test
    void aSuspensionLiesWithinTheTimeInPost() {
        found.investigates(number);

        assertThatThrownBy(() -> found.decides(number, "SUSPEND")).hasMessageContaining("【暂停起始日】");
        assertThatThrownBy(() -> found.decides(number, "SUSPEND", "from", "2022-01-01"))
                .hasMessageContaining("【暂停起始日】");
        assertThat(life.row("select count(*) from app.suspension")).isEqualTo("0");
    }

    @Test
    void anExitGoesItsOwnWayAndIsClosedWhenItIsOver() {
        found.investigates(number);
        assertThatThrownBy(() -> town.does(number, "DecideFinding", exit("SUBSTITUTION")))
                .hasMessageContaining("【发现日期】");
        assertThatThrownBy(() -> town.does(number, "DecideFinding", exit("RETIREMENT")))
                .hasMessageContaining("【退出事由】");
        town.does(number, "DecideFinding", substitution());

        var exit = life.matter(placed, "EXIT");
        assertThat(findings.get(number).decision().ledTo()).isEqualTo(exit);
        assertThat(town.steps(exit)).containsExactly("ConfirmExit");
        assertThatThrownBy(() -> found.closes(number))
                .hasMessageContaining(exit)
                .hasMessageContaining("尚未办结");
        assertThatThrownBy(() -> town.does(exit, "ConfirmExit", Map.of("decision", "CONFIRM", "reason", "属实")))
                .as("whoever decided on the finding")
                .hasMessageContaining("职责分离");
        confirmsExit(exit, "CONFIRM");
        town.does(exit, "SettleExit", Forms.settled(town.today(), town.today()));

        found.closes(number);
        assertThat(town.endedAt(number, "FindingClosed")).isTrue();
        assertThat(life.placement(placed).isActive()).isFalse();
    }

    private Map<String, Object> exit(String reason) {
        return Map.of(
                "decision",
                "EXIT",
                "reason",
                "情况属实",
                "exitReason",
                reason,
                "lastDay",
                town.today().toString());
    }

    private Map<String, Object> substitution() {
        return with(exit("SUBSTITUTION"), "discoveredOn", town.today().toString(), "findings", "由他人代班");
    }

    private void confirmsExit(String exit, String decision) {
        town.completesAs(
                Found.SECOND,
                List.of("district"),
                town.open(exit, "ConfirmExit").get(0),
                Map.of("decision", decision, "reason", "属实"));
    }

    @Test
    void whoStaysAfterAllIsDecidedOnAnew() {
        found.investigates(number);
        town.does(number, "DecideFinding", substitution());
        var exit = life.matter(placed, "EXIT");
        confirmsExit(exit, "STAY");

        assertThatThrownBy(() -> found.closes(number)).hasMessageContaining("继续在岗");
        found.confirms(number, "SEND_BACK");

        assertThat(town.steps(number)).containsExactly("DecideFinding");
        assertThat(findings.get(number).decision()).isNull();
        found.decides(number, "EXPLAINED").closes(number);
        assertThat(letters("FINDING")).hasSize(2);
        assertThat(life.row("select outcome from app.decision where case_number = ? order by id", number))
                .isEqualTo("EXIT; EXPLAINED");
        assertThat(messages()).containsExactly("FINDING_DECIDED", "FINDING_DECIDED", "FINDING_HEARING");
    }

    @Test
    void moneyIsTakenBackAndClosedWhenItIsBack() {
        var paid = aMonthIsPaid();
        var month = YearMonth.from(town.today()).minusMonths(1).toString();
        found.investigates(number);
        assertThatThrownBy(() -> recovers(paid.plus(Money.of("0.01")), month))
                .hasMessageContaining("【追回金额】")
                .hasMessageContaining(paid.toString());
        assertThatThrownBy(() -> recovers(Money.of("1"), "2025-01")).hasMessageContaining("最多可追回 0");
        recovers(Money.of("300.50"), month);

        assertThat(
                        life.row(
                                "select d.amount, d.clause, d.month_id, d.matter_id from app.debt d join app.finding f on f.id = d.finding_id"))
                .isEqualTo("300.50 %s null null".formatted(findings.get(number).clause()));
        assertThat(letters("FINDING")).singleElement().asString().contains("追回", "300.50 元");
        assertThatThrownBy(() -> found.closes(number)).hasMessageContaining("尚欠 300.50 元");

        var debt = debts.of(life.placement(placed).id()).get(0);
        assertThat(debt.reason())
                .as("finance learns the number only")
                .contains(number)
                .doesNotContain("账户");
        debts.recover(debt.id(), debt.amount(), town.today(), "收据1", "finance");
        found.closes(number);
        assertThat(findings.get(number).isOpen()).isFalse();
    }

    private void recovers(Money amount, String month) {
        found.decides(number, "RECOVER", "fromMonth", month, "untilMonth", month, "amount", amount.toString());
    }

    /**
     * Something graver is found after she was paid, since nobody is paid meanwhile.
     *
     * @return what she got
     */
    private Money aMonthIsPaid() {
        found.explains(number);
        payDay.gives("town-chucun", 2026, "1000000");
        var month = payDay.monthIsOver("town-chucun", YearMonth.from(town.today()));
        payDay.enters(month).signs(month).checks(month).noticeRunsOut(month);
        payDay.approves(month).sends(month).bankPays(month);
        number = found.about(placed, FindingKind.ATTENDED_OUT_OF_POST);
        return Money.of(database.queryForObject("select sum(amount) from app.payment", BigDecimal.class));
    }

    @Test
    void aDebtGoesWithTheDecisionThatIsTakenBack() {
        aMonthIsPaid();
        var month = YearMonth.from(town.today()).minusMonths(1).toString();
        found.investigates(number);
        recovers(Money.of("100"), month);
        found.confirms(number, "SEND_BACK");

        assertThat(life.row("select count(*) from app.debt")).isEqualTo("0");
        assertThat(life.row("select note from app.trail where case_number = ? and step = 'ConfirmClosing'", number))
                .contains("原定追缴 100.00 元已撤销");
        recovers(Money.of("50"), month);
        assertThat(life.row("select amount from app.debt")).isEqualTo("50.00");

        found.confirms(number, "SEND_BACK").decides(number, "EXPLAINED").closes(number);
        assertThat(life.row("select count(*) from app.debt"))
                .as("nothing is done, nothing is owed")
                .isEqualTo("0");
    }

    @Test
    void aDecisionIsNotTakenBackOnceMoneyIsBack() {
        aMonthIsPaid();
        var month = YearMonth.from(town.today()).minusMonths(1).toString();
        found.investigates(number);
        recovers(Money.of("100"), month);
        var debt = debts.of(life.placement(placed).id()).get(0);
        debts.recover(debt.id(), Money.of("30"), town.today(), "收据1", "finance");

        assertThatThrownBy(() -> found.confirms(number, "SEND_BACK"))
                .hasMessageContaining("【确认结论】")
                .hasMessageContaining("已收回 30.00 元");
        assertThatThrownBy(() -> database.update("delete from app.debt"))
                .hasMessageContaining("a debt is not taken away");
        assertThat(life.row("select amount, recovered from app.debt")).isEqualTo("100.00 30.00");
        assertThat(town.steps(number)).containsExactly("ConfirmClosing");

        debts.recover(debt.id(), Money.of("70"), town.today(), "收据2", "finance");
        found.closes(number);
    }

    @Test
    void aSuspensionOrderedInErrorEndsBeforeItIsClosed() {
        found.investigates(number)
                .decides(number, "SUSPEND", "from", town.today().toString())
                .confirms(number, "SEND_BACK")
                .decides(number, "EXPLAINED");
        var suspension = life.matter(placed, "SUSPENSION");

        assertThatThrownBy(() -> found.closes(number))
                .hasMessageContaining("【确认结论】")
                .hasMessageContaining(suspension)
                .hasMessageContaining("办理返岗");
        town.does(
                suspension,
                "ReturnToPost",
                Map.of("result", "RETURN", "on", town.today().toString()));

        found.closes(number);
        assertThat(town.endedAt(number, "FindingClosed")).isTrue();
    }

    @Test
    void aSuspensionThatTheTownOrderedHoldsNothingUp() {
        life.suspends(placed, town.today(), town.today().plusDays(20));
        found.investigates(number)
                .decides(number, "SUSPEND", "from", town.today().toString())
                .confirms(number, "SEND_BACK")
                .decides(number, "EXPLAINED")
                .closes(number);

        assertThat(town.endedAt(number, "FindingClosed")).isTrue();
    }

    @Test
    void anExitDecidedInErrorIsOverBeforeItIsClosed() {
        found.investigates(number);
        town.does(number, "DecideFinding", substitution());
        found.confirms(number, "SEND_BACK").decides(number, "EXPLAINED");
        var exit = life.matter(placed, "EXIT");

        assertThatThrownBy(() -> found.closes(number)).hasMessageContaining(exit);
        confirmsExit(exit, "STAY");
        found.closes(number);
        assertThat(town.endedAt(number, "FindingClosed")).isTrue();
    }

    @Test
    void whoHasLeftMeanwhileMayStillOwe() {
        aMonthIsPaid();
        var month = YearMonth.from(town.today()).minusMonths(1).toString();
        found.investigates(number);
        life.leaves(placed, town.today());

        assertThat(town.steps(number)).as("the case goes on").contains("DecideFinding");
        assertThatThrownBy(() ->
                        found.decides(number, "SUSPEND", "from", town.today().toString()))
                .hasMessageContaining("已不在岗");
        assertThatThrownBy(() -> town.does(number, "DecideFinding", substitution()))
                .hasMessageContaining("已不在岗");
        recovers(Money.of("100"), month);
        assertThat(life.row("select count(*) from app.debt")).isEqualTo("1");
    }

    // ── back and late ───────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void sentBackItIsInvestigatedOnceMoreAndNothingWrittenIsLost() {
        found.investigates(number);
        town.does(number, "DecideFinding", Map.of("decision", "SEND_BACK", "reason", "补查流水"));

        assertThat(town.steps(number)).containsExactly("InvestigateFinding");
        assertThat(findings.get(number).inWords()).isEqualTo("待调查核实");
        town.does(number, "InvestigateFinding", Map.of("report", "流水已查", "answerBy", due().toString()));
        town.does(number, "HearPerson", with(Found.said(town.today()), "statement", "没有补充"));

        var finding = findings.get(number);
        assertThat(finding.investigation().text()).contains("两人共用", "流水已查");
        assertThat(finding.hearing().text()).contains("借用姐姐", "没有补充");
        found.decides(number, "EXPLAINED").closes(number);
        assertThat(life.trail(number, "DecideFinding")).containsExactly("SEND_BACK", "EXPLAINED");
    }

    @Test
    void whoeverDecidesAnewReadsWhyItWasSentBack() {
        found.investigates(number).decides(number, "EXPLAINED").confirms(number, "SEND_BACK");
        var district = new Officer("district", Set.of("district"));

        assertThat(steps.context("DecideFinding", task("DecideFinding").getId(), district)
                        .toString())
                .contains("sentBack=已核对");
        found.decides(number, "EXPLAINED");
        var second = new Officer(Found.SECOND, Set.of("district"));
        assertThat(steps.context("ConfirmClosing", task("ConfirmClosing").getId(), second)
                        .toString())
                .doesNotContain("sentBack");
    }

    @Test
    void ofADeathTheDayOnTheListIsProposed() {
        var dead = found.about(placed, FindingKind.DECEASED);
        found.investigates(dead);
        var task = town.open(dead, "DecideFinding").get(0).getId();

        assertThat(steps.context("DecideFinding", task, new Officer("district", Set.of("district")))
                        .toString())
                .contains("diedOn=" + findings.get(dead).since());
    }

    @Test
    void overdueTheDistrictChasesAndTheTownIsStillAsked() {
        town.dayComes(due());
        assertThat(town.steps(number)).containsExactly("InvestigateFinding");

        town.dayComes(due().plusDays(1));

        assertThat(town.steps(number)).containsExactlyInAnyOrder("InvestigateFinding", "ChaseFinding");
        assertThat(town.officeOf(task("ChaseFinding"))).isEqualTo("district");
        town.does(number, "ChaseFinding", Map.of("reason", "已电话督促"));
        found.investigates(number).decides(number, "EXPLAINED").closes(number);
        assertThat(town.endedAt(number, "FindingClosed")).isTrue();
        assertThat(town.endedAt(number, "FindingChased")).isTrue();
    }

    @Test
    void closedNothingIsLeftToChase() {
        town.dayComes(due().plusDays(1));
        found.investigates(number).decides(number, "EXPLAINED").closes(number);

        assertThat(town.steps(number)).isEmpty();
        assertThat(town.endedAt(number, "FindingClosed")).isTrue();
    }

    @Test
    void closedTheSameFactIsNotRaisedAgain() {
        found.investigates(number).decides(number, "EXPLAINED").closes(number);

        assertThat(findings.raise(List.of(found.seen(placed, FindingKind.SHARED_ACCOUNT, "fact")), "system"))
                .isZero();
        assertThat(findings.raise(List.of(found.seen(placed, FindingKind.SHARED_ACCOUNT, "other")), "system"))
                .isEqualTo(1);
    }

    // ── what the table refuses, whoever writes ──────────────────────────────────────────────────────────────────

    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed_on = current_date, closed_by = 'x', how = 'EXPLAINED'",
                "decision = 'EXPLAINED', decided_by = 'x', decided_on = current_date, grounds = facts",
                "heard_by = 'x', heard_on = current_date, heard_how = 'PHONE', statement = facts",
                "heard_how = 'PHONE'",
                "report = facts",
                "led_to = 'ZT2026-000001'",
                "fact = 'another'"
            })
    void nothingIsSkipped(String written) {
        assertThatThrownBy(() -> database.update("update app.finding set " + written))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsClosedStays() {
        found.investigates(number).decides(number, "EXPLAINED").closes(number);

        assertThatThrownBy(() -> database.update("update app.finding set closed_by = 'x'"))
                .isInstanceOf(DataAccessException.class);
    }
}
