package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The forms beside the straight way: an application put right, a plan adjusted after it was sent back, a list closed. */
class WaysBackTest extends AtTheDesk {

    private static final Map<String, ?> UNCLEAR = Map.of("result", "SEND_BACK", "note", "身份证照片看不清，请重拍");

    @Test
    void anApplicationSentBackIsPutRightWithoutTypingItAgain() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01", Map.of("name", "王建国"));
        town.does(caseNumber, "VerifyEvidence", UNCLEAR);
        var desk = deskOf("village-chucun-1");

        var form = desk.take("补正材料");
        assertThat(form.around()).containsText("身份证照片看不清，请重拍");
        assertThat(form.field("姓名")).hasValue("王建国");
        form.write("联系电话", "13863199999").attach("证明材料", "身份证.pdf").tick("以上改动");
        Pictures.take(form, "51-correct-application");
        form.submit();

        assertThat(town.steps(caseNumber)).containsExactly("VerifyEvidence");
        assertThat(text("select phone from app.person")).isEqualTo("13863199999");
    }

    @Test
    void aPlanSentBackIsAdjustedAndIssued() {
        var district = deskOf("district");
        district.beginAtOnce("年度计划");
        district.take("编制分配计划")
                .tick("提交审议")
                .write("年度", "2022")
                .write("文号", "威高科字〔2022〕9号")
                .write("理由", "初村镇增加乡村岗位")
                .write("岗位总数", "349")
                .send();
        assertThat(district.page().locator(".problems")).containsText("与总数 349 不一致");
        var cell = district.page().getByLabel("初村镇 乡村");
        cell.fill(String.valueOf(Integer.parseInt(cell.inputValue()) + 1));
        cell.blur();
        Pictures.take(district.form(), "52-draft-plan");
        district.form().submit();

        var committee = deskOf("committee");
        var consent = committee.take("区管委审议").tick("退回").write("审议意见", "请说明依据");
        Pictures.take(consent, "53-consent-plan");
        consent.submit();

        var again = district.take("编制分配计划");
        assertThat(again.field("文号")).hasValue("威高科字〔2022〕9号");
        again.tick("提交审议").write("理由", "初村镇新增两个行政村").submit();
        committee
                .take("区管委审议")
                .tick("同意")
                .day("会议日期", town.today())
                .write("文号", "会议纪要〔2026〕3号")
                .write("审议意见", "同意下达")
                .submit();

        assertThat(text("select total from app.plan where status = 'ISSUED'")).isEqualTo("349");
    }

    @Test
    void aRecruitmentNobodyAppliedForIsClosed() {
        var announcement = town.announces(1);
        town.putsOnNotice(announcement);
        var desk = deskOf("town-chucun");

        var form = desk.take("关闭招聘").tick("终止").write("说明", "无人报名");
        Pictures.take(form, "54-close-recruitment");
        form.submit();

        assertThat(town.endedAt(announcement, "Closed")).isTrue();
    }
}
