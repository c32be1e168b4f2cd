package publicpost.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.InOneContext;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.duties.DutyRows.Pair;
import publicpost.payment.AtOnce;

/** Nobody does two incompatible duties in one case: the table says which, the database refuses, whoever writes. */
@InOneContext
class DutiesApartTest {

    private static final String CASE = "FF2026-000001";
    private static final String ROWS = "publicpost.duties.DutyRows#bothWays";

    @Autowired
    Duties duties;

    @Autowired
    Records records;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @AfterEach
    void theRowsAreAsTheyWere() {
        database.update("update app.incompatible_duty set valid_until = null, valid_from = '2022-01-01'");
    }

    @Test
    void theTableHasThesePairsAndNoOther() {
        var rows = database.queryForList(
                "select one || ' ' || other from app.incompatible_duty where standing = 'default' and clause like '系统默认值%'",
                String.class);

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(DutyRows.apart().stream()
                        .map(pair -> Stream.of(pair.one().code(), pair.other().code())
                                .sorted()
                                .toList())
                        .map(codes -> String.join(" ", codes))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource(ROWS)
    void theDatabaseRefusesTheSecondOfTwoDuties(Pair pair) {
        write(CASE, "li", pair.one().step());

        assertThatThrownBy(() -> write(CASE, "li", pair.other().step()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("职责分离")
                .hasMessageContaining("系统默认值");
        write(CASE, "wang", pair.other().step());
        write("FF2026-000002", "li", pair.other().step());
    }

    @ParameterizedTest
    @MethodSource(ROWS)
    void whoeverAsksBeforeIsToldWhatTheyDidAndWhen(Pair pair) {
        write(CASE, "li", pair.one().step());
        var done = database.queryForObject(
                "select name from app.step_duty where step = ?",
                String.class,
                pair.one().step());

        assertThatThrownBy(() -> duties.mayDo(CASE, "li", pair.other().step()))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.inWords())
                        .contains(done, LocalDate.now(clock).toString(), "同一人不得再办理", "职责分离")
                        .doesNotContain("li "));
        duties.mayDo(CASE, "wang", pair.other().step());
        duties.mayDo("FF2026-000002", "li", pair.other().step());
    }

    @ParameterizedTest
    @MethodSource("publicpost.duties.DutyRows#together")
    void whatOneOfficeDoesByItselfGoesTogether(Pair pair) {
        write(CASE, "li", pair.one().step());

        assertThatCode(() -> write(CASE, "li", pair.other().step())).doesNotThrowAnyException();
    }

    @Test
    void theProgramItselfIsNoPerson() {
        write(CASE, "system", "EnterAttendance");

        assertThatCode(() -> write(CASE, "system", "ApproveSubsidy")).doesNotThrowAnyException();
    }

    @Test
    void theServicesAreHeldToItToo() {
        records.step(CASE, "li", "EnterAttendance", "ENTERED", "");

        assertThatThrownBy(() -> records.step(CASE, "li", "PaySubsidy", "SENT", ""))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("职责分离");
    }

    @Test
    void aRowCountsOnItsDaysOnly() {
        write(CASE, "li", "EnterAttendance");
        var pair = " where one = 'CHECK' and other = 'ENTER'";

        database.update("update app.incompatible_duty set valid_from = ?" + pair, tomorrow());
        duties.mayDo(CASE, "li", "CheckAttendance");
        database.update("update app.incompatible_duty set valid_from = '2022-01-01', valid_until = ?" + pair, today());
        assertThatThrownBy(() -> duties.mayDo(CASE, "li", "CheckAttendance")).isInstanceOf(Refused.class);
        database.update("update app.incompatible_duty set valid_until = ?" + pair, today().minusDays(1));
        duties.mayDo(CASE, "li", "CheckAttendance");
        write(CASE, "li", "CheckAttendance");
    }

    @Test
    void aPairThatTheDistrictAddsCountsAtOnce() {
        write(CASE, "li", "EnterAttendance");
        database.update(
                """
                insert into app.incompatible_duty values ('ENTER', 'SIGN', 'CASE', '区科技创新局2026年通知', 'default', ?)""",
                today());
        try {
            assertThatThrownBy(() -> write(CASE, "li", "SignAttendance")).hasMessageContaining("区科技创新局2026年通知");
        } finally {
            database.update("delete from app.incompatible_duty where one = 'ENTER' and other = 'SIGN'");
        }
    }

    @Test
    void afterAReturnTheTwoWhoApproveMayChangePlaces() {
        write(CASE, "li", "ApproveSubsidy");
        assertThatThrownBy(() -> write(CASE, "li", "CoApproveSubsidy")).hasMessageContaining("职责分离");
        write(CASE, "wang", "CoApproveSubsidy", "SEND_BACK");

        write(CASE, "wang", "ApproveSubsidy");
        assertThatThrownBy(() -> write(CASE, "wang", "CoApproveSubsidy")).hasMessageContaining("职责分离");
        write(CASE, "li", "CoApproveSubsidy");
    }

    @RepeatedTest(10)
    void ofTwoDutiesAtTheSameMomentOneIsDone() throws Exception {
        var steps = List.of("EnterAttendance", "CheckAttendance", "ApproveSubsidy", "PaySubsidy");
        List<Callable<Void>> people = steps.stream()
                .map(step -> (Callable<Void>) () -> {
                    new TransactionTemplate(transactions).executeWithoutResult(open -> write(CASE, "li", step));
                    return null;
                })
                .toList();

        var outcome = AtOnce.of(people);

        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.refused()).hasSize(3).allSatisfy(one -> assertThat(one)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("职责分离"));
        assertThat(database.queryForObject("select count(*) from app.trail where actor = 'li'", Long.class))
                .isEqualTo(1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate tomorrow() {
        return today().plusDays(1);
    }

    private void write(String caseNumber, String actor, String step) {
        write(caseNumber, actor, step, "DONE");
    }

    private void write(String caseNumber, String actor, String step, String outcome) {
        database.update(
                """
                insert into app.trail (id, case_number, at, actor, step, outcome, note)
                values (nextval('app.trail_seq'), ?, ?, ?, ?, ?, '')""",
                caseNumber,
                java.sql.Timestamp.from(clock.instant()),
                actor,
                step,
                outcome);
    }
}
