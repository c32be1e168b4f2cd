package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import publicpost.process.Forms;

/** A form that cannot be taken says in Chinese what is wrong with which field, and loses nothing that was typed. */
class RefusedFormTest extends AtTheDesk {

    @Test
    void aDecisionKeepsWhatWasTyped() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        town.does(caseNumber, "VerifyEvidence", Forms.CONFIRMED);
        var desk = deskOf("village-chucun-1");
        var form = desk.take("民主评议")
                .tick("登记评议结果")
                .write("评议日期", town.today().toString())
                .write("地点", "村委会会议室")
                .write("主持人", "李书记")
                .write("法定到会人数", "15")
                .write("实到人数", "18")
                .write("赞成票", "19")
                .write("反对票", "0")
                .write("弃权票", "1")
                .write("评议得分", "92")
                .write("评议记录", "一致认为符合条件");

        form.send();

        assertThat(desk.page().locator(".pp-refused")).containsText("赞成票：三种票共 20 张，多于实到 18 人");
        assertThat(marked(form, "赞成票").locator(".pp-refused-note")).containsText("多于实到 18 人");
        assertThat(form.field("评议记录")).hasValue("一致认为符合条件");
        assertThat(form.field("赞成票")).hasValue("19");
        Pictures.take(form, "21-refused-decision");

        form.write("赞成票", "17").submit();
    }

    @Test
    void theWholeCaseOpensBesideAHalfFilledFormWhichCounts() {
        var caseNumber = town.applies(town.announces(1), "1976-03-01");
        town.does(caseNumber, "VerifyEvidence", Forms.CONFIRMED);
        var desk = deskOf("village-chucun-1");
        var form = desk.take("民主评议").tick("登记评议结果").write("主持人", "李书记").write("赞成票", "17");

        desk.hideTheCase();
        assertThat(desk.theCase().locator("body")).containsText(caseNumber);

        assertThat(form.field("主持人")).hasValue("李书记");
        assertThat(form.field("赞成票")).hasValue("17");
        Pictures.take(form, "22-case-beside-form");

        form.write("法定到会人数", "9").write("实到人数", "18").write("反对票", "1").write("弃权票", "3");
        assertThat(form.around()).containsText("票数对不上");
        form.write("弃权票", "0");
        assertThat(form.around()).not().containsText("⚠");
        form.write("法定到会人数", "20");
        assertThat(form.around()).containsText("不足法定人数");
    }

    @Test
    void nobodyStartsWithoutInsurance() {
        var announcement = town.announces(1);
        var caseNumber = town.onTheDistrictsDesk(announcement, "1976-03-01");
        town.does(caseNumber, "Approve", Forms.APPROVED);
        var desk = deskOf("town-chucun");
        var form = desk.take("上岗准备")
                .tick("手续齐全")
                .day("上岗日期", town.today())
                .write("协议（合同）编号", "XY-2026-001")
                .day("签订日期", town.today())
                .day("协议起始日", town.today())
                .day("协议终止日", town.today().plusMonths(6))
                .tick("岗位编码已")
                .tick("银行账户已");

        form.send();

        assertThat(form.around().locator(".problems")).containsText("【保险公司】请填写");
        assertThat(form.around().locator(".field", new Locator.LocatorOptions().setHasText("保单号")))
                .containsText("请填写");
        assertThat(form.field("协议（合同）编号")).hasValue("XY-2026-001");
        Pictures.take(form, "23-refused-papers");

        form.write("保险公司", "人保财险")
                .write("保单号", "BD-1")
                .day("保障起始日", town.today())
                .day("保障终止日", town.today().plusMonths(12))
                .submit();
        town.settles();
        assertThat(text("select status from app.placement")).isEqualTo("ACTIVE");
    }

    private static Locator marked(Form form, String label) {
        return form.around().locator(".fjs-form-field", new Locator.LocatorOptions().setHasText(label));
    }
}
