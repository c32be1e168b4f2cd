package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import publicpost.process.Forms;

/** Two who are not placed: one after an objection, one outside every group; each is told why, with the clause. */
class RefusedInTasklistTest extends AtTheDesk {

    private static final String CLAUSE = "§二(一)";

    @Test
    void anObjectionThatProvesTrueStopsAnApplicant() {
        var announcement = town.announces(1);
        var caseNumber = town.applies(announcement, "1976-03-01");
        town.passes(caseNumber).putsOnNotice(announcement);
        var desk = deskOf("town-chucun");

        var hearing = desk.take("公示（受理异议）");
        hearing.field("被反映人").selectOption(caseNumber);
        hearing.tick("匿名").write("反映的事实", "本人已在外地企业就业，有社保记录");
        Pictures.take(hearing, "11-hear-objections");
        hearing.submit();

        var inquiry = desk.take("调查异议").write("调查情况", "经查社保记录，反映属实").tick("异议成立");
        Pictures.take(inquiry, "12-investigate-objection");
        inquiry.submit();
        town.settles();

        confirmRefusal(desk, "已就业，不属于安置对象");

        wasToldWhy(caseNumber, "已就业，不属于安置对象");
    }

    @Test
    void whoBelongsToNoGroupIsRefusedByANamedOfficer() {
        var caseNumber = town.applies(town.announces(1), "1994-03-01");
        town.does(caseNumber, "VerifyEvidence", Forms.NOT_FOUND);
        var desk = deskOf("town-chucun");

        desk.open("确认不予安置");
        assertThat(desk.theCase().locator("body")).containsText(CLAUSE);
        confirmRefusal(desk, "名册中没有此人，年龄不符");

        wasToldWhy(caseNumber, "名册中没有此人，年龄不符");
    }

    private void confirmRefusal(Tasklist desk, String reason) {
        var refusal = desk.take("确认不予安置").tick("确认不予安置").pick("依据条款", CLAUSE).write("理由", reason);
        Pictures.take(refusal, "13-confirm-refusal");
        refusal.submit();
        town.settles();
    }

    private void wasToldWhy(String caseNumber, String reason) {
        assertThat(town.endedAt(caseNumber, "Refused")).isTrue();
        assertThat(text("select clause from app.letter where case_number = ? and kind = 'REFUSAL'", caseNumber))
                .isEqualTo(CLAUSE);
        assertThat(text("select content from app.letter where case_number = ? and kind = 'REFUSAL'", caseNumber))
                .contains(reason);
        assertThat(text("select status from app.application where case_number = ?", caseNumber))
                .isEqualTo("REFUSED");
    }
}
