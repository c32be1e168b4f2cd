package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.InOneContext;
import publicpost.calendar.OfficeClock;

/** Every way through a suspension, for one who is in post. */
@InOneContext
class SuspensionScenarioTest {

    private static final LocalDate START = LocalDate.of(2022, 6, 15);
    private static final LocalDate FROM = LocalDate.of(2022, 9, 20);
    private static final LocalDate EXPECTED = LocalDate.of(2022, 10, 10);

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    Work work;

    private String caseNumber;

    @BeforeEach
    void inPost() {
        caseNumber = life.placed(START, life.villager("1975-03-01"));
        town.dayComes(FROM);
    }

    @Test
    void theSubsidyStopsFromADayAndGoesOnFromTheReturnAndTheTermDoesNotGrow() {
        var suspension = life.suspends(caseNumber, FROM, EXPECTED);
        assertThat(life.suspensions(caseNumber)).isEqualTo("2022-09-20 null ORDERED");
        assertThat(due(suspension)).isEqualTo(endOf(EXPECTED));

        town.dayComes(LocalDate.of(2022, 10, 8));
        returns(suspension, LocalDate.of(2022, 10, 8));

        assertThat(town.endedAt(suspension, "BackInPost")).isTrue();
        assertThat(life.outcome(suspension)).isEqualTo("RETURN");
        assertThat(life.suspensions(caseNumber)).isEqualTo("2022-09-20 2022-10-08 ORDERED");
        assertThat(town.termEnds(caseNumber)).isEqualTo(START.plusMonths(36));
        assertThat(life.row("select ordered_by, ended_by from app.suspension")).isEqualTo("town-chucun town-chucun");
    }

    @Test
    void itMayLastLonger() {
        var suspension = life.suspends(caseNumber, FROM, EXPECTED);
        town.dayComes(EXPECTED);

        assertThatThrownBy(() -> town.does(suspension, "ReturnToPost", Map.of("result", "LONGER", "on", "2022-10-10")))
                .hasMessageContaining("应晚于今天");
        town.does(suspension, "ReturnToPost", Map.of("result", "LONGER", "on", "2022-11-30", "reason", "尚未康复"));

        assertThat(due(suspension)).isEqualTo(endOf(LocalDate.of(2022, 11, 30)));
        town.dayComes(LocalDate.of(2022, 11, 30));
        returns(suspension, LocalDate.of(2022, 11, 30));
        assertThat(life.suspensions(caseNumber)).isEqualTo("2022-09-20 2022-11-30 ORDERED");
    }

    @Test
    void whereNobodyKnowsTheTownIsAskedInAMonth() {
        var form = Map.of("placement", life.placement(caseNumber).id(), "from", FROM.toString(), "reason", "涉嫌违规待查");

        var suspension = work.start(Town.TOWN, "suspension", "Suspend", form);

        assertThat(due(suspension)).isEqualTo(endOf(FROM.plusMonths(1)));
    }

    @Test
    void nobodyReturnsBeforeItBeganOrTomorrow() {
        var suspension = life.suspends(caseNumber, FROM, EXPECTED);

        assertThatThrownBy(() -> returns(suspension, FROM.minusDays(1))).hasMessageContaining("【返岗日期】");
        assertThatThrownBy(() -> returns(suspension, FROM.plusDays(1))).hasMessageContaining("【返岗日期】");
        assertThat(town.steps(suspension)).containsExactly("ReturnToPost");
    }

    @Test
    void aSecondOneWaitsUntilTheFirstIsOver() {
        life.suspends(caseNumber, FROM, EXPECTED);

        assertThatThrownBy(() -> life.suspends(caseNumber, FROM.plusDays(3), EXPECTED))
                .hasMessageContaining("已有未办结的暂停事项");
    }

    @Test
    void daysSuspendedOnceAreNotSuspendedAgain() {
        var first = life.suspends(caseNumber, FROM.minusDays(10), EXPECTED);
        returns(first, FROM.minusDays(2));

        assertThatThrownBy(() -> life.suspends(caseNumber, FROM.minusDays(3), EXPECTED))
                .hasMessageContaining("【暂停起始日】")
                .hasMessageContaining("重叠");
        life.suspends(caseNumber, FROM.minusDays(2), EXPECTED);

        assertThat(life.suspensions(caseNumber)).isEqualTo("2022-09-10 2022-09-18 ORDERED; 2022-09-18 null ORDERED");
    }

    @Test
    void itLiesWithinTheTimeInPostAndTheTerm() {
        assertThatThrownBy(() -> life.suspends(caseNumber, START.minusDays(1), EXPECTED))
                .hasMessageContaining("【暂停起始日】");
        assertThatThrownBy(() -> life.suspends(caseNumber, START.plusMonths(36), START.plusMonths(37)))
                .hasMessageContaining("【暂停起始日】");
        assertThatThrownBy(() -> life.suspends(caseNumber, FROM, FROM)).hasMessageContaining("【预计返岗日】");
        assertThat(life.open(caseNumber)).isEmpty();
    }

    @Test
    void aTownSuspendsOnlyItsOwnPeople() {
        var form = Map.of("placement", life.placement(caseNumber).id(), "from", FROM.toString(), "reason", "住院");

        assertThatThrownBy(() -> work.start(Town.officer("town-tianhe"), "suspension", "Suspend", form))
                .hasMessageContaining("请从本村");
    }

    @Test
    void leavingEndsItOnTheFirstDayOut() {
        var suspension = life.suspends(caseNumber, FROM.minusDays(5), EXPECTED);

        life.leaves(caseNumber, FROM);

        assertThat(town.endedAt(suspension, "Overtaken")).isTrue();
        assertThat(life.suspensions(caseNumber)).isEqualTo("2022-09-15 2022-09-21 ORDERED");
    }

    private void returns(String suspension, LocalDate on) {
        town.does(suspension, "ReturnToPost", Map.of("result", "RETURN", "on", on.toString()));
    }

    private Date due(String suspension) {
        return town.open(suspension, "ReturnToPost").stream()
                .map(Task::getDueDate)
                .findFirst()
                .orElseThrow();
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant());
    }
}
