package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.InOneContext;
import publicpost.intake.Application.Status;

/** What becomes of a post when its holder leaves: the waiting list is called, or the seat goes back to the plan. */
@InOneContext
class VacancyScenarioTest {

    private static final LocalDate KEPT_UNTIL = LocalDate.of(2026, 9, 30);

    @Autowired
    Town town;

    @Autowired
    Life life;

    private String announcement;
    private String holder;

    @Test
    void thePostIsOfferedToTheFirstWhoWaitsUntilADay() {
        var waiting = waitingList(2);

        life.leaves(holder, town.today());

        assertThat(town.steps(waiting.get(0))).containsExactly("AnswerOffer");
        assertThat(town.open(waiting.get(0), "AnswerOffer"))
                .singleElement()
                .satisfies(task -> assertThat(town.officeOf(task)).isEqualTo("village-chucun-1"));
        assertThat(town.steps(waiting.get(1))).isEmpty();
        assertThat(offers())
                .isEqualTo("%s OPEN %s".formatted(waiting.get(0), town.today().plusDays(3)));
    }

    @Test
    void whoAcceptsIsApprovedAndPlacedOnThatVeryPost() {
        var waiting = waitingList(1).get(0);
        var post = life.placement(holder).postId();
        life.leaves(holder, town.today());

        town.does(waiting, "AnswerOffer", Forms.ACCEPTED);
        town.does(waiting, "Approve", Forms.APPROVED);
        town.does(waiting, "PrepareStart", Forms.ruralStart(town.today()));

        assertThat(town.endedAt(waiting, "Placed")).isTrue();
        assertThat(life.placement(waiting).postId()).isEqualTo(post);
        assertThat(life.row("select status from app.seat_offer")).isEqualTo("TAKEN");
    }

    @Test
    void anOfferNobodyAnswersLapsesAndOneDeclinedGoesToTheNextToo() {
        var waiting = waitingList(3);
        life.leaves(holder, town.today());
        var offered = town.today();

        town.dayComes(offered.plusDays(3));
        assertThat(town.steps(waiting.get(0))).as("the last day to answer").containsExactly("AnswerOffer");
        town.dayComes(offered.plusDays(4));
        assertThat(town.endedAt(waiting.get(0), "GivenUp")).isTrue();
        town.does(waiting.get(1), "AnswerOffer", Map.of("decision", "DECLINE", "reason", "已在外就业"));
        assertThat(town.endedAt(waiting.get(1), "GivenUp")).isTrue();

        assertThat(town.steps(waiting.get(2))).containsExactly("AnswerOffer");
        assertThat(life.row("select status from app.seat_offer order by id")).isEqualTo("LAPSED; DECLINED; OPEN");
        assertThat(town.status(waiting.get(0))).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void whoWithdrawsWhileThePostIsOfferedMakesRoomForTheNext() {
        var waiting = waitingList(2);
        life.leaves(holder, town.today());

        town.withdraws(waiting.get(0));

        assertThat(town.steps(waiting.get(1))).containsExactly("AnswerOffer");
    }

    @Test
    void whoIsRefusedAfterAcceptingMakesRoomForTheNext() {
        var waiting = waitingList(2);
        life.leaves(holder, town.today());
        town.does(waiting.get(0), "AnswerOffer", Forms.ACCEPTED);

        town.does(waiting.get(0), "Approve", Map.of("decision", "REFUSE", "reason", "材料不实", "clause", "§二(五)"));

        assertThat(town.endedAt(waiting.get(0), "Refused")).isTrue();
        assertThat(town.steps(waiting.get(1))).containsExactly("AnswerOffer");
    }

    @Test
    void anAcceptedPostStaysKeptWhileTheApplicationIsCorrected() {
        var waiting = waitingList(2);
        life.leaves(holder, town.today());
        town.does(waiting.get(0), "AnswerOffer", Forms.ACCEPTED);

        town.does(waiting.get(0), "Approve", Map.of("decision", "SEND_BACK", "reason", "账户须核对"));
        town.dayComes(town.today().plusDays(4));

        assertThat(town.steps(waiting.get(0))).containsExactly("CorrectApplication");
        assertThat(town.steps(waiting.get(1))).isEmpty();
        assertThat(life.row("select status from app.seat_offer")).isEqualTo("ACCEPTED");
    }

    @Test
    void withNobodyWaitingThePostGoesBackToThePlanAndIsAnnouncedAgain() {
        holder = town.placed("1976-03-01");
        assertThatThrownBy(() -> town.announces(105)).hasMessageContaining("只剩 104 个未开发岗位");

        life.leaves(holder, town.today());

        assertThat(abolished()).isEqualTo("true");
        town.announces(105);
    }

    @Test
    void whenTheLastWhoWaitedDeclinesThePostGoesBackToThePlanToo() {
        var waiting = waitingList(1).get(0);
        life.leaves(holder, town.today());
        assertThat(abolished()).isEqualTo("false");

        town.does(waiting, "AnswerOffer", Map.of("decision", "DECLINE"));

        assertThat(abolished()).isEqualTo("true");
    }

    @Test
    void aPostThatIsAbolishedIsOfferedToNobody() {
        var waiting = waitingList(1).get(0);
        var facts = Map.of(
                "documentNumber", "威高科创〔2026〕9号", "abolishedFrom", town.today().plusDays(1) + "");
        var exit = life.registersExit(holder, "POST_ABOLISHED", town.today(), facts);
        town.does(exit, "ConfirmExit", Map.of("decision", "CONFIRM", "reason", "岗位撤销"));

        town.does(exit, "SettleExit", Forms.settled(town.today(), town.today()));

        assertThat(town.steps(waiting)).as("waits on").isEmpty();
        assertThat(town.status(waiting)).isEqualTo(Status.WAIT_LISTED);
        assertThat(abolished()).isEqualTo("true");
    }

    @Test
    void aWaitingListThatIsKeptUntilADayEndsAfterIt() {
        var waiting = waitingList(1).get(0);

        town.dayComes(KEPT_UNTIL);
        assertThat(town.status(waiting)).isEqualTo(Status.WAIT_LISTED);
        town.dayComes(KEPT_UNTIL.plusDays(1));

        assertThat(town.endedAt(waiting, "NotPlaced")).isTrue();
        assertThat(life.letters(waiting, "NOT_PLACED")).hasSize(1);
        assertThat(abolished()).as("somebody holds it").isEqualTo("false");
        life.leaves(holder, town.today());
        assertThat(abolished()).isEqualTo("true");
    }

    /** One post with its holder, and so many who wait for it, the first first. */
    private List<String> waitingList(int waiting) {
        announcement = town.announces(1);
        holder = town.applies(announcement, "1976-03-01");
        town.passes(holder, "99");
        var list = new ArrayList<String>();
        for (var i = 0; i < waiting; i++) {
            list.add(town.applies(announcement, "1975-03-01"));
            town.passes(list.get(i), String.valueOf(90 - i));
        }
        town.putsOnNotice(announcement).noticeRunsOut(announcement);
        town.does(holder, "Approve", Forms.APPROVED);
        town.does(holder, "PrepareStart", Forms.ruralStart(town.today()));
        town.does(announcement, "CloseRecruitment", Map.of("waitingList", "KEEP", "keepUntil", KEPT_UNTIL.toString()));
        return list;
    }

    private String offers() {
        return life.row(
                """
                select a.case_number, o.status, o.answer_by from app.seat_offer o
                join app.application a on a.id = o.application_id order by o.id""");
    }

    private String abolished() {
        return life.row(
                "select abolished from app.post where id = ?",
                life.placement(holder).postId());
    }
}
