package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Refused;
import publicpost.findings.Findings;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.policy.FindingKind;
import publicpost.reports.FindingMonth;

/** What came of the findings by month and town, who is overdue, and how the towns stand. */
@InOneContext
class FindingReportTest {

    private static final String TOWN = "town-chucun";
    private static final Year YEAR = Year.of(2026);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final Officer DISTRICT = Town.officer("district");

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    PayDay payDay;

    @Autowired
    Findings findings;

    @Autowired
    Found cases;

    @Autowired
    ReportDesk desk;

    @Autowired
    JdbcTemplate database;

    private Long placement;
    private String june;

    @BeforeEach
    void somebodyFoundOnTheFirstOfJuly() {
        placement = life.placement(life.placed(LocalDate.of(2026, 6, 1), life.villager("1976-03-01")))
                .id();
        payDay.gives(TOWN, 2026, "100000");
        june = payDay.monthIsOver(TOWN, JUNE);
        var village = database.queryForObject("select village from app.placement", String.class);
        findings.raise(
                List.of(new Seen(
                        FindingKind.DECEASED,
                        Subject.ofPlacement(TOWN, village, placement),
                        "2026-06-30",
                        LocalDate.of(2026, 6, 30),
                        Map.of())),
                "district");
    }

    private List<String> months(Officer officer) {
        return desk.months(YEAR, officer).stream()
                .map(FindingReportTest::inWords)
                .toList();
    }

    private static String inWords(FindingMonth one) {
        return "%s %s raised %d closed %d days %s open %d stopped %s"
                .formatted(one.town(), one.month(), one.raised(), one.closed(), one.days(), one.open(), one.stopped());
    }

    private String number() {
        return database.queryForObject("select case_number from app.finding", String.class);
    }

    @Test
    void aMonthSaysWhatWasRaisedClosedAndNotPaid() {
        payDay.enters(june).signs(june).checks(june).noticeRunsOut(june).approves(june);
        var raised = town.today().withDayOfMonth(1);
        assertThat(months(DISTRICT))
                .as("2,400 to the person and 30 to the agency")
                .containsExactly(
                        TOWN + " 2026-07 raised 1 closed 0 days null open 1 stopped 0.00",
                        TOWN + " 2026-06 raised 0 closed 0 days null open 0 stopped 2430.00");

        town.dayComes(raised.plusDays(10));
        cases.explains(number());
        payDay.pays(payDay.monthIsOver(TOWN, JUNE.plusMonths(1)));

        assertThat(months(DISTRICT))
                .as("what was held has been paid since")
                .containsExactly(TOWN + " 2026-07 raised 1 closed 1 days 10.0 open 0 stopped 0.00");
    }

    @Test
    void whatIsOverdueSaysWhoseTurnItIs() {
        assertThat(desk.overdue(DISTRICT)).isEmpty();

        town.dayComes(town.today().plusDays(4));

        assertThat(desk.overdue(DISTRICT)).singleElement().satisfies(one -> {
            assertThat(one.days()).isOne();
            assertThat(one.waitsFor().name()).isEqualTo("INVESTIGATE");
        });
        town.does(number(), "InvestigateFinding", Map.of("report", "派出所证明已死亡"));
        assertThat(desk.overdue(DISTRICT))
                .extracting(one -> one.waitsFor().name())
                .containsExactly("HEAR");
    }

    @Test
    void theAssessmentCountsMoneyPostsAndPeopleOfEveryTown() {
        assertThat(desk.assessed(Year.of(2022), DISTRICT))
                .filteredOn(one -> one.town().equals(TOWN))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.planned()).isEqualTo(113);
                    assertThat(one.occupied()).isOne();
                    assertThat(one.developedPercent()).isEqualTo("0.8");
                });
        assertThat(desk.assessed(YEAR, DISTRICT))
                .filteredOn(one -> one.town().equals(TOWN))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.allotted().toString()).isEqualTo("400000.00");
                    assertThat(one.raised()).isOne();
                    assertThat(one.closedInTimePercent())
                            .as("nothing is due yet")
                            .isNull();
                });
    }

    @Test
    void aTownSeesItselfAloneAndAVillageNothing() {
        assertThat(desk.assessed(YEAR, Town.officer("town-yiyuan")))
                .extracting(one -> one.town())
                .containsExactly("town-yiyuan");
        assertThatThrownBy(() -> desk.months(YEAR, Town.officer("village-chucun")))
                .isInstanceOf(Refused.class);
    }
}
