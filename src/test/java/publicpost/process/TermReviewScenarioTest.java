package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.process.Town.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.InOneContext;
import publicpost.placement.Placement.Status;
import publicpost.placement.Terms;

/** Every way through the end of a term (§二(三)), for one who has been in post since the summer of 2022. */
@InOneContext
class TermReviewScenarioTest {

    private static final LocalDate START = LocalDate.of(2022, 6, 15);

    /** The first day no longer subsidised. */
    private static final LocalDate END = LocalDate.of(2025, 6, 15);

    private static final Map<String, ?> AGREED = Map.of("decision", "AGREE");

    @Autowired
    Town town;

    @Autowired
    Life life;

    @Autowired
    Work work;

    @Autowired
    Terms terms;

    @Autowired
    RuntimeService runtime;

    private String caseNumber;
    private String review;

    @Test
    void aVillagersTermIsExtendedAsTheTownProposesAndTheReasonIsKept() {
        underReview("1975-03-01");

        town.does(review, "ProposeTerm", Forms.term("EXTEND", END.plusMonths(12).minusDays(1), "家庭困难，工作认真"));
        town.does(review, "DecideTerm", AGREED);

        assertThat(town.endedAt(review, "Extended")).isTrue();
        assertThat(town.termEnds(caseNumber)).isEqualTo(END.plusMonths(12));
        assertThat(life.row("select from_on, until_on, kind, reason, clause, decided_by from app.extension"))
                .isEqualTo("2025-06-15 2026-06-15 EXTEND 家庭困难，工作认真 §二(三) district");
        assertThat(life.letters(caseNumber, "TERM_EXTENDED"))
                .singleElement()
                .asString()
                .contains("2026-06-14", "家庭困难", "§二(三)");
        assertThat(life.trail(caseNumber, "ExtendTerm")).containsExactly("EXTENDED");
        assertThat(life.suspensions(caseNumber)).isEmpty();
    }

    @Test
    void theReviewBeginsSixtyDaysBeforeTheEndAndNotEarlier() {
        caseNumber = life.placed(START, life.villager("1975-03-01"));

        town.dayComes(END.minusDays(61));
        assertThat(life.open(caseNumber)).noneMatch(matter -> matter.dueOn().equals(END));
        town.dayComes(END.minusDays(60));

        assertThat(town.steps(life.matter(caseNumber, "TERM_REVIEW"))).containsExactly("ProposeTerm");
    }

    @Test
    void theDistrictDecidesOtherwiseWithAReasonOfItsOwn() {
        underReview("1975-03-01");
        proposed();

        var otherwise = Forms.term("EXTEND", END.plusMonths(6).minusDays(1), "先延长半年再看");
        town.does(review, "DecideTerm", with(otherwise, "decision", "OTHERWISE"));

        assertThat(town.termEnds(caseNumber)).isEqualTo(END.plusMonths(6));
        assertThat(life.row("select reason from app.extension")).isEqualTo("先延长半年再看");
        assertThat(life.row("select reason, decision_reason, proposed_by, decided_by from app.review"))
                .isEqualTo("表现良好 先延长半年再看 town-chucun district");
    }

    @Test
    void theDistrictDecidesThatTheTermIsNotExtendedAndThePersonLeavesOnItsLastDay() {
        underReview("1975-03-01");
        proposed();

        town.does(review, "DecideTerm", Map.of("decision", "OTHERWISE", "option", "EXIT", "reason", "岗位调整"));

        assertThat(town.endedAt(review, "LeavingAtEnd")).isTrue();
        var exit = life.matter(caseNumber, "EXIT");
        assertThat(town.steps(exit)).as("decided already").containsExactly("SettleExit");
        town.dayComes(END);
        assertThat(life.suspensions(caseNumber)).as("somebody has decided").isEmpty();
        assertThatThrownBy(() -> town.does(exit, "SettleExit", Forms.settled(END.minusDays(3), END)))
                .hasMessageContaining("按规定为 2025-06-14");
        town.does(exit, "SettleExit", Forms.settled(END.minusDays(1), END));
        assertThat(life.placement(caseNumber).status()).isEqualTo(Status.ENDED);
        assertThat(life.placement(caseNumber).endedOn()).isEqualTo(END);
    }

    @Test
    void aTermDecidedToEndIsReviewedAnewWhenAnotherExitCameFirstAndThePersonMayStay() {
        underReview("1975-03-01");
        var facts = Map.of("discoveredOn", town.today().toString(), "findings", "疑似顶岗");
        var other = life.registersExit(caseNumber, "SUBSTITUTION", town.today(), facts);
        town.does(review, "ProposeTerm", Map.of("option", "EXIT", "reason", "期满"));
        town.does(review, "DecideTerm", AGREED);

        town.does(other, "ConfirmExit", Map.of("decision", "STAY", "reason", "查无实据"));
        town.dayComes(town.today().plusDays(1));

        assertThat(life.matter(caseNumber, "TERM_REVIEW")).isNotEqualTo(review);
    }

    @Test
    void anExtensionOfMoreThanTwelveMonthsIsRefusedAtItsField() {
        underReview("1975-03-01");

        assertThatThrownBy(() -> town.does(review, "ProposeTerm", Forms.term("EXTEND", END.plusMonths(12), "困难")))
                .hasMessageContaining("【延长至】")
                .hasMessageContaining("最迟 2026-06-14");
        assertThatThrownBy(() -> town.does(review, "ProposeTerm", Forms.term("EXTEND", END.minusDays(1), "困难")))
                .as("no day is won")
                .hasMessageContaining("应晚于现在的截止日 2025-06-14");
        assertThatThrownBy(() -> town.does(review, "ProposeTerm", Map.of("option", "EXTEND", "until", "2026-01-01")))
                .hasMessageContaining("【理由】必填");
        assertThat(town.steps(review)).containsExactly("ProposeTerm");
    }

    @Test
    void theDistrictCannotDecideBeyondTheTwelveMonthsEither() {
        underReview("1975-03-01");
        proposed();

        var tooLong = with(Forms.term("EXTEND", END.plusMonths(12), "困难"), "decision", "OTHERWISE");

        assertThatThrownBy(() -> town.does(review, "DecideTerm", tooLong)).hasMessageContaining("最迟 2026-06-14");
        assertThat(town.termEnds(caseNumber)).isEqualTo(END);
    }

    @Test
    void whoProposesDoesNotDecide() {
        underReview("1975-03-01");
        proposed();
        var both = new Officer(Town.TOWN.id(), Set.of("district"));

        assertThatThrownBy(() -> work.complete(both, review, "DecideTerm", AGREED))
                .hasMessageContaining("职责分离");

        assertThat(town.steps(review)).containsExactly("DecideTerm");
    }

    @Test
    void aProposalSentBackIsMadeAgain() {
        underReview("1975-03-01");
        proposed();

        town.does(review, "DecideTerm", Map.of("decision", "SEND_BACK", "reason", "请写明家庭情况"));
        assertThat(town.steps(review)).containsExactly("ProposeTerm");
        assertThat(life.row("select count(*) from app.review")).isEqualTo("0");
        town.does(review, "ProposeTerm", Forms.term("EXTEND", END.plusMonths(3).minusDays(1), "子女在读"));
        town.does(review, "DecideTerm", AGREED);

        assertThat(town.termEnds(caseNumber)).isEqualTo(END.plusMonths(3));
        assertThat(life.trail(review, "DecideTerm")).containsExactly("SEND_BACK", "EXTEND");
    }

    @Test
    void theEndOfAnExtendedTermIsReviewedAgain() {
        underReview("1975-03-01");
        town.does(review, "ProposeTerm", Forms.term("EXTEND", END.plusMonths(6).minusDays(1), "困难"));
        town.does(review, "DecideTerm", AGREED);

        town.dayComes(END.plusMonths(6).minusDays(60));

        assertThat(life.matter(caseNumber, "TERM_REVIEW")).isNotEqualTo(review);
        assertThat(life.trail(caseNumber, "LapseTerm")).isEmpty();
    }

    @Test
    void remindersGoOutAtThirtyAndAtSevenDaysOnceEach() {
        underReview("1975-03-01");

        for (var days : List.of(31, 30, 30, 29, 8, 7, 7, 6)) {
            town.dayComes(END.minusDays(days));
            watchesOnceMore();
        }

        assertThat(life.trail(caseNumber, "RemindTerm")).containsExactly("REMINDED", "REMINDED");
        assertThat(life.trail(review, "RemindTerm")).containsExactly("REMINDED", "REMINDED");
        assertThat(life.letters(caseNumber, "TERM_REMINDER")).hasSize(2).allMatch(text -> text.contains("2025-06-14"));
        assertThat(town.open(review, "ProposeTerm"))
                .singleElement()
                .extracting(Task::getPriority)
                .as("it stands out in the list")
                .isEqualTo(75);
    }

    @Test
    void aReminderMissedForDaysGoesOutOnce() {
        underReview("1975-03-01");

        town.dayComes(END.minusDays(5));

        assertThat(life.trail(caseNumber, "RemindTerm")).containsExactly("REMINDED");
    }

    @Test
    void whereNobodyDecidesTheSubsidyStopsAtTheEndAndBothCasesSayIt() {
        underReview("1975-03-01");

        town.dayComes(END.minusDays(1));
        assertThat(life.suspensions(caseNumber)).isEmpty();
        town.dayComes(END);
        watchesOnceMore();
        town.dayComes(END.plusDays(1));

        assertThat(life.suspensions(caseNumber)).isEqualTo("2025-06-15 null TERM_LAPSED");
        assertThat(life.trail(caseNumber, "LapseTerm")).containsExactly("LAPSED");
        assertThat(life.trail(review, "LapseTerm")).containsExactly("LAPSED");
        assertThat(town.open(review, "DecideLate"))
                .singleElement()
                .satisfies(task -> assertThat(task.getPriority()).isEqualTo(100))
                .satisfies(task -> assertThat(town.officeOf(task)).isEqualTo("district"));
    }

    @Test
    void extendedLateTheSubsidyGoesOnFromTheDayOfTheDecision() {
        underReview("1975-03-01");
        proposed();
        town.dayComes(END.plusDays(9));

        town.does(review, "DecideLate", Forms.term("EXTEND", END.plusMonths(12).minusDays(1), "补办延长"));

        assertThat(town.endedAt(review, "Extended")).isTrue();
        assertThat(life.suspensions(caseNumber)).isEqualTo("2025-06-15 2025-06-24 TERM_LAPSED");
        assertThat(town.termEnds(caseNumber)).as("a late decision wins no day").isEqualTo(END.plusMonths(12));
    }

    @Test
    void decidedLateThePersonLeavesAsOfTheEndOfTheTerm() {
        underReview("1975-03-01");
        town.dayComes(END.plusDays(9));

        town.does(review, "DecideLate", Map.of("option", "EXIT", "reason", "不再延长"));
        var exit = life.matter(caseNumber, "EXIT");
        town.does(exit, "SettleExit", Forms.settled(END.minusDays(1), town.today()));

        assertThat(life.placement(caseNumber).endedOn()).isEqualTo(END);
        assertThat(life.suspensions(caseNumber))
                .as("no day of it in post")
                .isEqualTo("2025-06-15 2025-06-15 TERM_LAPSED");
        assertThat(life.row("select month, days_in_post, days_suspended from app.last_month"))
                .isEqualTo("2025-06 14 0");
    }

    @Test
    void aSuspensionThatRunsOverTheEndDoesNotTurnIntoPayByTheReturn() {
        underReview("1975-03-01");
        life.suspends(caseNumber, END.minusDays(10), END.plusDays(3));
        town.dayComes(END.plusDays(3));

        town.does(
                life.matter(caseNumber, "SUSPENSION"),
                "ReturnToPost",
                Map.of("result", "RETURN", "on", town.today() + ""));
        town.dayComes(END.plusDays(4));
        assertThat(life.suspensions(caseNumber))
                .isEqualTo("2025-06-05 2025-06-18 ORDERED; 2025-06-18 null TERM_LAPSED");
        assertThat(life.trail(caseNumber, "LapseTerm")).containsExactly("LAPSED");
        town.does(review, "DecideLate", Forms.term("EXTEND", END.plusMonths(1).minusDays(1), "补办延长"));

        assertThat(life.suspensions(caseNumber))
                .isEqualTo("2025-06-05 2025-06-18 ORDERED; 2025-06-18 2025-06-19 TERM_LAPSED");
    }

    @Test
    void theMonthsOfAnEarlierPlacementCount() {
        var first = life.placed(START, life.villager("1975-03-01"));
        town.dayComes(LocalDate.of(2024, 2, 14));
        life.leaves(first, LocalDate.of(2024, 2, 14));

        var second = life.placed(LocalDate.of(2024, 5, 15), life.again(first));

        assertThat(town.termEnds(second)).as("20 of 36 months are used").isEqualTo(LocalDate.of(2025, 9, 15));
    }

    @Test
    void aTermThatBeginsOnTheLeapDayEndsOnTheLastOfFebruaryAndCountsWhole() {
        caseNumber = life.placed(LocalDate.of(2024, 1, 3), LocalDate.of(2024, 2, 29), life.villager("1975-03-01"));
        assertThat(town.termEnds(caseNumber)).isEqualTo(LocalDate.of(2027, 2, 28));

        town.dayComes(LocalDate.of(2027, 2, 27));
        assertThat(terms.monthsUsed(life.placement(caseNumber).personId())).isEqualTo(35);
        town.dayComes(LocalDate.of(2027, 2, 28));

        assertThat(terms.monthsUsed(life.placement(caseNumber).personId())).isEqualTo(36);
        assertThat(life.suspensions(caseNumber)).isEqualTo("2027-02-28 null TERM_LAPSED");
    }

    @Test
    void noExtensionGoesPastTheSeventiethBirthday() {
        underReview("1955-09-01");

        assertThatThrownBy(() -> town.does(review, "ProposeTerm", Forms.term("EXTEND", LocalDate.of(2025, 9, 1), "困难")))
                .hasMessageContaining("最迟 2025-08-31");
        town.does(review, "ProposeTerm", Forms.term("EXTEND", LocalDate.of(2025, 8, 31), "困难"));
        town.does(review, "DecideTerm", AGREED);

        town.dayComes(LocalDate.of(2025, 9, 1));
        assertThat(life.row("select reason from app.leaving")).isEqualTo("AGE_LIMIT");
        assertThat(life.suspensions(caseNumber)).isEmpty();
    }

    @Test
    void aTownsmanNearRetirementAtTheFirstDeterminationIsExtendedToTheDateOfTodaysLaw() {
        underReview(life.townsman("1966-09-10"));

        town.does(review, "ProposeTerm", Forms.term("TO_RETIREMENT", LocalDate.of(2027, 3, 9), "距法定退休不足五年"));
        town.does(review, "DecideTerm", AGREED);

        assertThat(town.termEnds(caseNumber))
                .as("by the law of 2022 it was 2026-09-10")
                .isEqualTo(LocalDate.of(2027, 3, 10));
        assertThat(life.row("select kind from app.extension")).isEqualTo("TO_RETIREMENT");
    }

    @Test
    void aTownswomanFarFromRetirementAtTheFirstDeterminationIsOfferedNoExtension() {
        underReview(life.townswoman("1976-03-01", "FEMALE_55"));

        assertThatThrownBy(() ->
                        town.does(review, "ProposeTerm", Forms.term("TO_RETIREMENT", LocalDate.of(2026, 1, 1), "困难")))
                .hasMessageContaining("没有这一选项");
        assertThatThrownBy(() -> town.does(review, "ProposeTerm", Forms.term("EXTEND", LocalDate.of(2026, 1, 1), "困难")))
                .as("that is for villages")
                .hasMessageContaining("没有这一选项");
        town.does(review, "ProposeTerm", Map.of("option", "EXIT", "reason", "期满"));
        town.does(review, "DecideTerm", AGREED);

        assertThat(town.endedAt(review, "LeavingAtEnd")).isTrue();
    }

    @Test
    void theLawOfTheDayOfTheDecisionGivesTheRetirementDate() {
        var start = LocalDate.of(2022, 2, 25);
        caseNumber = life.placed(start.minusDays(45), start, life.townsman("1966-09-10"));
        town.dayComes(LocalDate.of(2024, 12, 27));
        review = life.matter(caseNumber, "TERM_REVIEW");
        var later = Forms.term("TO_RETIREMENT", LocalDate.of(2027, 3, 9), "距法定退休不足五年");
        assertThatThrownBy(() -> town.does(review, "ProposeTerm", later))
                .as("the old law still holds")
                .hasMessageContaining("最迟 2026-09-09");
        town.does(review, "ProposeTerm", Forms.term("TO_RETIREMENT", LocalDate.of(2026, 9, 9), "距法定退休不足五年"));

        town.dayComes(LocalDate.of(2025, 1, 2));
        town.does(review, "DecideTerm", with(later, "decision", "OTHERWISE"));

        assertThat(town.termEnds(caseNumber)).isEqualTo(LocalDate.of(2027, 3, 10));
    }

    @Test
    void aDateDecidedUnderTheOldLawIsReviewedOnceMoreUnderTheNew() {
        var start = LocalDate.of(2022, 2, 25);
        caseNumber = life.placed(start.minusDays(45), start, life.townsman("1966-09-10"));
        town.dayComes(LocalDate.of(2024, 12, 27));
        review = life.matter(caseNumber, "TERM_REVIEW");
        town.does(review, "ProposeTerm", Forms.term("TO_RETIREMENT", LocalDate.of(2026, 9, 9), "距法定退休不足五年"));
        town.does(review, "DecideTerm", AGREED);
        assertThat(town.termEnds(caseNumber)).isEqualTo(LocalDate.of(2026, 9, 10));

        town.dayComes(LocalDate.of(2026, 7, 12));

        assertThat(life.placement(caseNumber).limitOn()).isEqualTo(LocalDate.of(2027, 3, 10));
        assertThat(life.matter(caseNumber, "TERM_REVIEW")).isNotEqualTo(review);
    }

    @Test
    void aTermThatEndedWithRetirementIsReviewedWhenTheLawMovesRetirement() {
        caseNumber = life.placed(START, life.townsman("1965-03-20"));
        assertThat(town.termEnds(caseNumber))
                .as("before the 36 months are over")
                .isEqualTo(LocalDate.of(2025, 3, 20));

        town.dayComes(LocalDate.of(2025, 1, 19));

        review = life.matter(caseNumber, "TERM_REVIEW");
        town.does(review, "ProposeTerm", Forms.term("TO_RETIREMENT", LocalDate.of(2025, 4, 19), "退休推迟一个月"));
        town.does(review, "DecideTerm", AGREED);
        town.dayComes(LocalDate.of(2025, 4, 20));
        assertThat(life.row("select reason, last_day from app.leaving")).isEqualTo("RETIREMENT 2025-04-19");
    }

    private void underReview(String born) {
        underReview(life.villager(born));
    }

    private void underReview(Map<String, Object> person) {
        caseNumber = life.placed(START, person);
        town.dayComes(END.minusDays(60));
        review = life.matter(caseNumber, "TERM_REVIEW");
    }

    private void proposed() {
        town.does(review, "ProposeTerm", Forms.term("EXTEND", END.plusMonths(12).minusDays(1), "表现良好"));
    }

    private void watchesOnceMore() {
        runtime.startProcessInstanceByKey("daily-watch");
        town.settles();
    }
}
