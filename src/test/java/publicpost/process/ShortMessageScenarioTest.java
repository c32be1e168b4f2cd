package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.process.Town.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.InOneContext;
import publicpost.intake.Intake;
import publicpost.placement.Placements;

/** Whoever applies is told how it stands: with the step, not without it, and once. */
@InOneContext
class ShortMessageScenarioTest {

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    ShortMessages messages;

    @Autowired
    Intake intake;

    @Autowired
    Placements placements;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate database;

    @Test
    void theListedTheWaitingAndWhoMovesUpAreTold() {
        var announcement = town.announces(1);
        var first = town.applies(announcement, "1976-03-01");
        var second = town.applies(announcement, "1976-03-02");
        town.passes(first, "95").passes(second, "80").putsOnNotice(announcement);

        assertThat(told(first)).containsExactly("RECEIVED", "SHORT_LISTED");
        assertThat(told(second)).containsExactly("RECEIVED", "WAITING");
        var until = database.queryForObject("select ends_on from app.notice", LocalDate.class);
        assertThat(text(first, "SHORT_LISTED")).contains(first, "入围", day(until));
        assertThat(text(second, "WAITING")).contains(second, "候补", day(until));

        town.noticeRunsOut(announcement);
        town.does(
                first,
                "Approve",
                with(Forms.APPROVED, "decision", "REFUSE", "reason", "名下有 12 家公司。", "clause", "§二(一)"));

        assertThat(told(first)).endsWith("REFUSED");
        assertThat(text(first, "REFUSED")).contains(first, "理由：名下有 12 家公司。依据：§二(一)。", "复核");
        assertThat(told(second)).endsWith("PLACE_OFFERED");
        var answerBy = database.queryForObject("select answer_by from app.seat_offer", LocalDate.class);
        assertThat(text(second, "PLACE_OFFERED")).contains(second, day(answerBy));
    }

    @Test
    void whoseTermEndsIsToldOnceWhateverTheWatchDoes() {
        var start = LocalDate.of(2022, 6, 15);
        var caseNumber = life.placed(start, life.villager("1975-03-01"));
        town.dayComes(start.plusMonths(36).minusDays(60));
        town.dayComes(start.plusMonths(36).minusDays(50));

        assertThat(told(caseNumber)).endsWith("TERM_ENDING").doesNotHaveDuplicates();
        assertThat(text(caseNumber, "TERM_ENDING")).contains("2025年6月14日", "期满复核");
        again(() -> messages.termEnding(List.of(placements.ofCase(caseNumber).orElseThrow())));
        assertThat(told(caseNumber)).doesNotHaveDuplicates();
    }

    @Test
    void aStepThatIsRefusedOrUndoneTellsNobody() {
        var announcement = town.announces(1);
        assertThatThrownBy(() -> town.applies(announcement, "1976-03-01", Map.of("village", "village-yiyuan-1")))
                .isInstanceOf(RefusedForm.class);
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            town.applies(announcement, "1976-03-01");
            assertThat(count()).isOne();
            undone.setRollbackOnly();
        });
        assertThat(count()).isZero();
    }

    @Test
    void theSameStepAgainTellsNothingMore() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        again(() -> messages.received(intake.get(caseNumber)));
        assertThat(told(caseNumber)).containsExactly("RECEIVED");
        assertThatThrownBy(() -> messages.received(intake.get(caseNumber)))
                .as("without a step there is nothing to tell")
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsTooLongIsCutAndNumbersAreShortened() {
        var caseNumber = town.applies(town.announces(1), "1994-03-01");
        town.does(caseNumber, "VerifyEvidence", Forms.NOT_FOUND);
        var reason = "身份证 371099197603010020 名下有企业。".repeat(20);
        town.does(caseNumber, "ConfirmRefusal", Map.of("decision", "CONFIRM", "reason", reason, "clause", "§二(一)"));

        assertThat(text(caseNumber, "REFUSED"))
                .hasSize(200)
                .contains(caseNumber, "…。依据：§二(一)。", "371****20")
                .doesNotContain("371099197603010020");
    }

    private void again(Runnable step) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> step.run());
    }

    private List<String> told(String caseNumber) {
        return database.queryForList(
                "select kind from app.message where case_number = ? order by written_at, id", String.class, caseNumber);
    }

    private String text(String caseNumber, String kind) {
        return database.queryForObject(
                "select text from app.message where case_number = ? and kind = ?", String.class, caseNumber, kind);
    }

    private int count() {
        return database.queryForObject("select count(*) from app.message", Integer.class);
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
