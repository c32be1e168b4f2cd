package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.process.TwoLives;

/** Three years of two posts in Tasklist: one goes on to retirement, the other is left, referred and filled again. */
class LifeOfAPostTest extends AtTheDesk {

    @Autowired
    TwoLives life;

    @Test
    void oneGoesOnToRetirementAndTheOtherIsLeftAndFilledAgain() {
        var villager = life.placedWithOneWaiting("1976-03-01", "1977-03-01");
        var townsman = life.placedInTown("1969-06-01");
        var ends = life.termEnds(villager);

        town.dayComes(ends.minusDays(60));
        var left = life.matter(villager, "TERM_REVIEW");
        var desk = desk();
        desk.signIn("town-chucun");
        propose(desk, left, "EXIT", null);
        town.dayComes(ends.minusDays(30));
        var stays = life.matter(townsman, "TERM_REVIEW");
        propose(desk, stays, "TO_RETIREMENT", life.retirement(townsman).minusDays(1));
        desk.signOut();

        town.dayComes(ends.minusDays(7));
        desk.signIn("district");
        agree(desk, left);
        agree(desk, stays);
        desk.signOut();
        assertThat(life.termEnds(townsman)).isEqualTo(life.retirement(townsman));

        town.dayComes(ends);
        desk.signIn("town-chucun");
        settle(desk, life.matter(villager, "EXIT"));
        desk.signOut();
        desk.signIn("social-affairs");
        answerReferral(desk);
        desk.signOut();
        desk.signIn("village-chucun-1");
        take(desk, "答复递补", "").tick("接受").submit();
        desk.signOut();
        desk.signIn("district");
        take(desk, "区级审批", "").tick("同意安置").submit();

        assertThat(text("select status from app.seat_offer")).isEqualTo("TAKEN");
        seesTheWholeLife(desk, villager);
    }

    private void propose(Tasklist desk, String review, String option, LocalDate until) {
        var form = take(desk, "提出期满意见", review);
        form.choose("选项", option);
        if (until != null) {
            form.day("延长至（含当日）", until);
        }
        form.write("理由", "家庭情况和岗位需要");
        Pictures.take(form, "11-propose-term-" + review);
        seesTheLawThenAndNow(desk);
        form.submit();
        town.settles();
    }

    private void seesTheLawThenAndNow(Tasklist desk) {
        assertThat(desk.theCase().getByText("初次核定与今天的法律")).isVisible();
        Pictures.take(desk.page(), "12-review-case");
        desk.hideTheCase();
    }

    private void agree(Tasklist desk, String review) {
        var form = take(desk, "决定期满处理", review).tick("同意镇（街道）意见");
        Pictures.take(form, "13-decide-term-" + review);
        form.submit();
        town.settles();
    }

    private void settle(Tasklist desk, String exit) {
        var form = take(desk, "办理退出", exit)
                .day("本人签字日期", town.today())
                .tick("退出后生活困难")
                .write("困难情况", "本人无其他收入（示例）");
        Pictures.take(form, "14-settle-exit");
        form.submit();
        town.settles();
    }

    private void answerReferral(Tasklist desk) {
        var form = take(desk, "答复救助转介", "").tick("已纳入社会救助").write("答复内容", "已纳入低保（示例）");
        Pictures.take(form, "15-answer-referral");
        form.submit();
    }

    private void seesTheWholeLife(Tasklist desk, String home) {
        desk.page().navigate(server() + "/desk/cases/" + home);
        assertThat(desk.page().getByText("在岗事项")).isVisible();
        Pictures.take(desk.page(), "16-life");
    }

    private Form take(Tasklist desk, String step, String caseNumber) {
        desk.todo()
                .filter(new FilterOptions().setHasText(step))
                .filter(new FilterOptions().setHasText(caseNumber))
                .first()
                .locator("h4 a")
                .click();
        desk.page().locator("button.claim").click();
        return desk.form();
    }
}
