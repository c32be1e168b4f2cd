package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.attendance.AttendanceRow;
import publicpost.attendance.PayMonths;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.holds.Holds;
import publicpost.holds.MonthFindings;
import publicpost.policy.FindingKind;
import publicpost.policy.LineKind;
import publicpost.policy.Money;
import publicpost.subsidy.PayLine;

/** Whoever has a severe finding open is not paid by the sheet, everybody else is, and what proves to be due is paid later. */
@InOneContext
class HeldMonthTest {

    private static final String TOWN = "town-chucun";
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    PayDay payDay;

    @Autowired
    PayMonths months;

    @Autowired
    Found found;

    @Autowired
    MonthFindings ofMonth;

    @Autowired
    Holds holds;

    @Autowired
    JdbcTemplate database;

    private String home;
    private Long suspect;
    private Long other;
    private String june;

    @BeforeEach
    void twoVillagersInPostSinceJune() {
        home = life.placed(LocalDate.of(2026, 6, 1), life.villager("1976-03-01"));
        suspect = life.placement(home).id();
        other = life.placement(life.placed(LocalDate.of(2026, 6, 1), life.villager("1977-04-02")))
                .id();
        payDay.gives(TOWN, 2026, "100000");
        june = payDay.monthIsOver(TOWN, JUNE);
    }

    /** @return the number of its case */
    private String found(FindingKind kind) {
        var village = database.queryForObject("select village from app.placement where id = ?", String.class, suspect);
        return found.begin(new Seen(
                kind,
                Subject.ofPlacement(TOWN, village, suspect),
                "2026-05-01",
                LocalDate.of(2026, 5, 1),
                Map.of("名单", "死亡人员名单")));
    }

    private void isExplained(String number) {
        found.investigates(number).decides(number, "EXPLAINED").closes(number);
    }

    private List<String> paidBy(String month) {
        return payDay.lines(month).stream()
                .filter(line -> line.kind() == LineKind.POST_SUBSIDY)
                .map(this::inWords)
                .sorted()
                .toList();
    }

    private String inWords(PayLine line) {
        var who = line.placement().equals(suspect) ? "suspect" : "other";
        return "%s %s %d %s".formatted(who, line.month(), line.revision(), line.amount());
    }

    @Test
    void aSevereFindingHoldsThePersonsLinesAndNoOthers() {
        found(FindingKind.DECEASED);
        payDay.pays(june);

        assertThat(town.endedAt(june, "MonthPaid")).isTrue();
        assertThat(paidBy(june)).containsExactly("other 2026-06 0 2400.00");
        assertThat(payDay.payments(june)).hasSize(1);
        assertThat(ofMonth.of(months.get(june)))
                .extracting(row -> row.kind() + " " + row.pay() + " " + row.closedOn())
                .containsExactly("DECEASED HELD null");
    }

    @Test
    void anOrdinaryFindingStandsOnTheSheetAndHoldsNothing() {
        found(FindingKind.KIN_OF_CADRE);
        payDay.pays(june);

        assertThat(paidBy(june)).containsExactly("other 2026-06 0 2400.00", "suspect 2026-06 0 2400.00");
        assertThat(ofMonth.of(months.get(june)))
                .extracting(row -> row.kind() + " " + row.pay())
                .containsExactly("KIN_OF_CADRE AS_USUAL");
    }

    @Test
    void whatIsFoundBetweenCalculationAndApprovalIsHeldToo() {
        payDay.enters(june).signs(june).checks(june).noticeRunsOut(june);
        assertThat(paidBy(june)).hasSize(2);
        found(FindingKind.PENSION);
        assertThat(ofMonth.of(months.get(june)))
                .extracting(row -> row.pay().name())
                .containsExactly("HELD_ON_APPROVAL");

        payDay.approves(june);

        assertThat(paidBy(june)).containsExactly("other 2026-06 0 2400.00");
        var committed = database.queryForObject("select sum(committed) from app.budget", String.class);
        assertThat(Money.of(committed)).as("with the agency's fee").isEqualTo(Money.of("2430"));
    }

    @Test
    void whatIsClearedUpBeforeTheTownsCheckStandsOnTheSheetAgain() {
        var number = found(FindingKind.DECEASED);
        payDay.enters(june).signs(june);
        assertThat(paidBy(june)).containsExactly("other 2026-06 0 2400.00");
        isExplained(number);

        assertThat(paidBy(june)).containsExactly("other 2026-06 0 2400.00", "suspect 2026-06 0 2400.00");
        assertThat(ofMonth.of(months.get(june)))
                .extracting(row -> row.pay().name())
                .containsExactly("AS_USUAL");
        payDay.checks(june).noticeRunsOut(june).approves(june);
        assertThat(paidBy(june)).hasSize(2);
        assertThat(database.queryForObject("select count(*) from app.correction", Integer.class))
                .as("nothing is left to be paid later")
                .isZero();
    }

    @Test
    void whatIsClearedUpAfterTheTownsCheckIsSaidToComeWithTheNextMonth() {
        var number = found(FindingKind.DECEASED);
        payDay.enters(june).signs(june).checks(june);
        isExplained(number);

        assertThat(paidBy(june)).containsExactly("other 2026-06 0 2400.00");
        assertThat(ofMonth.of(months.get(june)))
                .extracting(row -> row.pay().name())
                .containsExactly("CLEARED");
        payDay.noticeRunsOut(june).approves(june);
        assertThat(ofMonth.of(months.get(june)))
                .extracting(row -> row.pay().name())
                .containsExactly("RELEASED");
    }

    @Test
    void whatWasHeldIsPaidWithTheNextMonthOnceItIsExplained() {
        var number = found(FindingKind.DECEASED);
        payDay.pays(june);
        isExplained(number);
        var july = payDay.monthIsOver(TOWN, JUNE.plusMonths(1));
        payDay.pays(july);

        assertThat(paidBy(july))
                .containsExactly("other 2026-07 0 2400.00", "suspect 2026-06 1 2400.00", "suspect 2026-07 0 2400.00");
        assertThat(payDay.payments(july))
                .extracting(one -> one.amount().toString())
                .containsExactlyInAnyOrder("2400.00", "4800.00");
        assertThat(ofMonth.of(months.get(july)))
                .as("the next sheet tells what became of it")
                .extracting(row -> row.decision() + " " + row.pay())
                .containsExactly("EXPLAINED AS_USUAL");
        holds.release(suspect, "district-2");
        assertThat(database.queryForObject("select count(*) from app.correction", Integer.class))
                .isOne();
    }

    @Test
    void whatIsClosedBetweenCalculationAndApprovalIsPaidWithTheNextMonth() {
        var number = found(FindingKind.DECEASED);
        payDay.enters(june).signs(june).checks(june).noticeRunsOut(june);
        isExplained(number);
        payDay.approves(june);
        assertThat(paidBy(june)).containsExactly("other 2026-06 0 2400.00");
        payDay.sends(june).bankPays(june);
        var july = payDay.monthIsOver(TOWN, JUNE.plusMonths(1));
        payDay.pays(july);

        assertThat(paidBy(july)).contains("suspect 2026-06 1 2400.00");
    }

    @Test
    void whoIsSuspendedMeanwhileIsPaidForTheDaysBefore() {
        var number = found(FindingKind.EMPLOYED);
        payDay.pays(june);
        var ordered = LocalDate.of(2026, 6, 11);
        life.suspends(home, ordered, ordered.plusMonths(3));
        assertThat(database.queryForObject("select count(*) from app.correction", Integer.class))
                .as("of what is held nothing is set right")
                .isZero();

        isExplained(number);
        var july = payDay.monthIsOver(TOWN, JUNE.plusMonths(1));
        payDay.pays(july);

        assertThat(paidBy(july)).contains("suspect 2026-06 1 800.00", "suspect 2026-07 0 0.00");
    }

    @Test
    void nothingIsGivenOutWhileAnotherSevereFindingIsOpen() {
        var number = found(FindingKind.DECEASED);
        payDay.pays(june);
        found(FindingKind.PENSION);

        isExplained(number);

        assertThat(database.queryForObject("select count(*) from app.correction", Integer.class))
                .isZero();
    }

    @Test
    void aVillageCannotHaveAHeldMonthPaidByCorrectingIt() {
        found(FindingKind.DECEASED);
        payDay.pays(june);
        var july = payDay.monthIsOver(TOWN, JUNE.plusMonths(1));
        var row = payDay.rows(june).stream()
                .filter(one -> one.placement().equals(suspect))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> payDay.entersWith(july, List.of(correction(row))))
                .hasMessageContaining("暂缓发放");
    }

    @Test
    void whatIsToBePaidOfAHeldMonthIsNotTheVillagesToTakeBack() {
        var number = found(FindingKind.DECEASED);
        payDay.pays(june);
        isExplained(number);
        var july = payDay.monthIsOver(TOWN, JUNE.plusMonths(1));
        payDay.enters(july).signs(july);
        var unit = payDay.rows(july).get(0).unit();
        town.does(july, "CheckAttendance", Map.of("decision", "SEND_BACK", "units", List.of(unit), "reason", "请核对"));
        var row = payDay.rows(june).stream()
                .filter(one -> one.placement().equals(suspect))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> payDay.entersWith(july, List.of(correction(row))))
                .hasMessageContaining("下一个月份");
        payDay.pays(july);
        assertThat(paidBy(july)).contains("suspect 2026-06 1 2400.00");
    }

    private static Map<String, ?> correction(AttendanceRow row) {
        return Town.with(PayDay.full(row), "attended", "20", "reason", "少记两天");
    }

    @Test
    void whatWasToBePaidIsHeldAgainWhenSomethingElseIsFound() {
        var number = found(FindingKind.DECEASED);
        payDay.pays(june);
        isExplained(number);
        var july = payDay.monthIsOver(TOWN, JUNE.plusMonths(1));
        payDay.enters(july).signs(july).checks(july).noticeRunsOut(july);
        assertThat(paidBy(july)).contains("suspect 2026-06 1 2400.00");
        var other = found(FindingKind.PENSION);

        payDay.approves(july);

        assertThat(paidBy(july)).containsExactly("other 2026-07 0 2400.00");
        payDay.sends(july).bankPays(july);
        isExplained(other);
        var august = payDay.monthIsOver(TOWN, JUNE.plusMonths(2));
        payDay.pays(august);
        assertThat(paidBy(august))
                .contains("suspect 2026-06 1 2400.00", "suspect 2026-07 1 2400.00", "suspect 2026-08 0 2400.00");
    }

    @Test
    void whatTwoLeftToEachOtherIsGivenOutAtNight() {
        var number = found(FindingKind.DECEASED);
        payDay.pays(june);
        isExplained(number);
        database.update("delete from app.correction");
        database.update("update app.held_month set released_on = null");

        holds.releaseForgotten("system");

        assertThat(database.queryForObject(
                        "select count(*) from app.correction where cause = 'RELEASED'", Integer.class))
                .isOne();
    }

    @Test
    void theDatabaseRefusesAnApprovalThatOverlooksASevereFinding() {
        payDay.enters(june).signs(june).checks(june).noticeRunsOut(june);
        found(FindingKind.DECEASED);

        assertThatThrownBy(
                        () -> database.update(
                                "update app.pay_month set status = 'APPROVED', approved_by = 'district', approved_on = current_date"))
                .hasMessageContaining("a severe finding is open");
    }
}
