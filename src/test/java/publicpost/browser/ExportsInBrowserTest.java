package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A list is chosen on the page and comes as a file; what was typed wrongly is said where it was typed. */
class ExportsInBrowserTest extends AtTheDesk {

    @Test
    void aListIsNarrowedAndTakenAlong() throws IOException {
        var announcement = town.announces(1);
        town.applies(announcement, "1976-03-01", Map.of("name", "于秀兰"));
        town.applies(announcement, "1977-03-01", Map.of("name", "丛建军"));
        var page = deskOf("district").page();
        page.navigate(server() + "/desk");
        page.locator(".tiles")
                .getByText("导出", new GetByTextOptions().setExact(true))
                .click();
        var card = page.getByRole(
                AriaRole.REGION, new GetByRoleOptions().setName("申请人").setExact(true));

        card.getByLabel("公告案号").fill("ZP1");
        card.getByLabel("年度").fill("2026");
        card.getByText("导出 Excel").click();
        assertThat(card.locator("small.wrong")).containsText("应如 ZP2026-0001");
        assertThat(card.getByLabel("年度")).hasValue("2026");
        Pictures.atBothWidths(page, "exports-wrong");

        card.getByLabel("公告案号").fill(announcement);
        var workbook = page.waitForDownload(() -> card.getByText("导出 Excel").click());
        org.assertj.core.api.Assertions.assertThat(workbook.suggestedFilename())
                .startsWith("applicants-")
                .endsWith(".xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(workbook.path()))) {
            org.assertj.core.api.Assertions.assertThat(
                            book.getSheetAt(0).getRow(5).getCell(3).getStringCellValue())
                    .isEqualTo("于秀兰");
        }
        var text = page.waitForDownload(() -> card.getByText("导出 CSV").click());
        org.assertj.core.api.Assertions.assertThat(Files.readString(text.path()))
                .contains("丛建军", "共 2 行");

        page.navigate(server() + "/desk/exports");
        assertThat(page.locator("#made ~ .sheet tbody tr")).hasCount(2);
        Pictures.atBothWidths(page, "exports");
    }
}
