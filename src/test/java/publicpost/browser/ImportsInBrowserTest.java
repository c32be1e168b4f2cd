package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import publicpost.process.Forms;
import publicpost.process.SentLists;

/** A list with bad rows is sent in, corrected, sent in again and taken; and the posts of an announcement likewise. */
class ImportsInBrowserTest extends AtTheDesk {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Beside other work some rows a second. */
    private static final HasTextOptions ALL_ROWS = new HasTextOptions().setTimeout(120_000);

    @Test
    void aListOfApplicantsIsCorrectedAndTaken() {
        var announcement = town.announces(1);
        var page = deskOf("village-chucun-1").page();
        page.navigate(server() + "/desk/imports");
        assertThat(page.locator("h1")).hasText("导入");
        Pictures.atBothWidths(page, "imports");

        page.getByText("上传并核对").click();
        assertThat(page.locator("small.wrong")).hasText("请选择文件");
        var right = SentLists.applicant(announcement, "1976-03-01", 2);
        send(page, right, SentLists.with(SentLists.applicant(announcement, "1975-03-01", 4), "联系电话", "1"));
        assertThat(page.locator(".status")).hasText("待导入");
        assertThat(page.locator("tbody tr").first()).containsText("联系电话：应为 11 位手机号");
        Pictures.atBothWidths(page, "import-problems");
        page.locator("[data-do=discard]").click();
        assertThat(page.locator(".status")).hasText("已放弃");

        page.navigate(server() + "/desk/imports");
        send(page, right, SentLists.applicant(announcement, "1975-03-01", 4));
        page.getByText("全部导入（2 人）").click();
        assertThat(page.locator(".status")).hasText("已导入");
        assertThat(page.locator("tbody a.code")).hasCount(2);
        Pictures.atBothWidths(page, "import-taken");
        var report = page.waitForDownload(() -> page.getByText("下载结果（Excel）").click());
        org.assertj.core.api.Assertions.assertThat(report.path()).isNotEmptyFile();
        page.locator("tbody a.code").first().click();
        assertThat(page.locator("h1")).containsText("公益性岗位申请");
    }

    /** Long enough that the bar is seen, stopped by hand and gone on with. */
    @Test
    void aLongListShowsHowFarItIsIsCancelledAndGoesOn() {
        var announcement = town.announces(1);
        var rows = IntStream.range(0, 220)
                .mapToObj(i -> SentLists.applicant(announcement, "1976-03-01", 2 + 2 * i))
                .toArray(Map[]::new);
        var page = deskOf("village-chucun-1").page();
        page.navigate(server() + "/desk/imports");
        send(page, rows);
        assertThat(page.locator(".status")).hasText("待导入", ALL_ROWS);
        assertThat(page.getByText("第 1 页，共 2 页")).isVisible();

        page.getByText("全部导入（220 人）").click();
        assertThat(page.locator("progress")).isVisible();
        Pictures.atBothWidths(page, "import-under-way");
        page.getByText("取消").click();
        assertThat(page.locator(".status")).hasText("已停止");
        Pictures.atBothWidths(page, "import-stopped");
        page.getByText("继续").click();
        assertThat(page.locator(".status")).hasText("已导入", ALL_ROWS);

        assertThat(page.locator("#progress")).containsText("已导入 220");
    }

    @Test
    void whatIsWrongBesideTheFileStandsAtItsFieldAndNothingTypedIsLost() {
        var page = deskOf("town-chucun").page();
        page.navigate(server() + "/desk/imports");
        var posts = page.locator("form[data-send$=posts]");
        posts.getByLabel("计划年度").fill("2022");
        posts.getByLabel("公告标题").fill("村级岗位公告");
        posts.getByLabel("报名截止日期").fill(town.today().toString());
        posts.getByLabel("报名条件").fill("符合安置条件");
        posts.getByLabel("名单文件").setInputFiles(file("岗位.xlsx", SentLists.post("保洁员", 2)));
        posts.getByText("上传并核对").click();

        assertThat(posts.locator("label").filter(new FilterOptions().setHasText("报名方式")))
                .containsText("必填");
        Pictures.atBothWidths(page, "import-posts-wrong");
        posts.getByLabel("报名方式").fill("到村委会报名");
        posts.getByLabel("报名截止日期").fill(town.today().plusDays(4).toString());
        posts.getByText("上传并核对").click();
        assertThat(page.locator(".status")).hasText("待导入");
        page.getByText("全部导入（1 个岗位）").click();
        assertThat(page.locator(".status")).hasText("已导入");
        page.locator("tbody a.code").first().click();
        assertThat(page.locator("header")).containsText("村级岗位公告");
    }

    @Test
    void whatAnImportedListSaysIsProposedWhereTheOfficerVerifies() {
        var number = Forms.idNumber("1976-03-01", 2);
        var page = deskOf("social-affairs").page();
        page.navigate(server() + "/desk/imports");
        var form = page.locator("form[data-send$=memberships]");
        var row = SentLists.with(SentLists.member("测试甲", number, "2026-05-01"), "有效期至", "2027-05-01");
        form.getByLabel("名单文件").setInputFiles(file("台账.xlsx", row));
        form.getByText("上传并核对").click();
        page.getByText("全部导入（1 人）").click();
        assertThat(page.locator(".status")).hasText("已导入");

        town.applies(
                town.announces(1),
                "1976-03-01",
                Map.of("idNumber", number, "name", "测试甲", "groups", List.of("RURAL_LOW_INCOME")));
        var task = deskOf("social-affairs").take("核验材料");
        assertThat(task.around()).containsText("2026 年低收入人口台账（名单日期 2026-05-01，有效期至 2027-05-01）");
        task.tick("名单上有此人");
        assertThat(task.field("查的是哪份名单")).hasValue("2026 年低收入人口台账");
        assertThat(task.field("名单日期")).hasValue("2026-05-01");
        Pictures.take(task, "import-proposed");
        task.submit();
        org.assertj.core.api.Assertions.assertThat(text("select result || ' ' || lapses_on from app.claim"))
                .isEqualTo("CONFIRMED 2027-05-01");
    }

    @SafeVarargs
    private static void send(Page page, Map<String, Object>... rows) {
        var form = page.locator("form[data-send$=applicants]");
        form.getByLabel("名单文件").setInputFiles(file("初村一村报名.xlsx", rows));
        form.getByText("上传并核对").click();
        page.waitForURL("**/desk/imports/*");
    }

    @SafeVarargs
    private static FilePayload file(String name, Map<String, Object>... rows) {
        return new FilePayload(name, EXCEL, SentLists.xlsx(rows));
    }
}
