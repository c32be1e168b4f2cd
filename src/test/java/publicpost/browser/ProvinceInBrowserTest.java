package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A file goes out to the province's system, comes back with numbers and changes, and shows what differs. */
class ProvinceInBrowserTest extends AtTheDesk {

    @Test
    void aFileGoesOutComesBackAndShowsWhatDiffers() throws IOException {
        town.placed("1976-03-01");
        var page = deskOf("district").page();
        page.navigate(server() + "/desk");
        page.locator(".tiles a[href$='/desk/province']").click();
        assertThat(page.locator("h1")).hasText("省系统");

        page.locator("#out-records").selectOption("placements");
        page.locator("#out-format").selectOption("csv");
        page.getByText("导出文件").click();
        assertThat(page.locator("#out-reason-wrong")).isVisible();
        assertThat(page.locator("#out-records")).hasValue("placements");
        Pictures.atBothWidths(page, "province-wrong");
        page.locator("#out-reason").fill("按月报送省系统");
        var sent = page.waitForDownload(() -> page.getByText("导出文件").click());
        var back = Files.readString(sent.path())
                .replaceAll("(?m)^\"\",,(SQ)", "SD0001,正常,$1")
                .replaceAll("(?m)^(SD0001,(?:[^,]*,){12})[-0-9]+", "$1" + "2031-01-01");
        page.navigate(server() + "/desk/province");
        takesIn(page, "placements", back + "SD0002,正常,,省家独有,,,初村镇,,2,1,04,,,,,,2\r\n");

        assertThat(page.locator(".status")).hasText("待导入");
        Pictures.atBothWidths(page, "province-checked");
        page.locator("[data-do=take]").click();
        assertThat(page.locator(".status")).hasText("已导入");

        page.getByText("省系统的差异").click();
        Pictures.atBothWidths(page, "province");
        page.locator("a[href$='/desk/province/placements']").click();
        assertThat(page.locator("tbody tr em").first()).hasText("内容不一致");
        assertThat(page.locator("main")).containsText("省家独有");
        Pictures.atBothWidths(page, "province-records");
        var listed = page.waitForDownload(() -> page.getByText("下载差异（CSV）").click());
        org.assertj.core.api.Assertions.assertThat(Files.readString(listed.path()))
                .contains("补贴停发日", "2031-01-01");
        org.assertj.core.api.Assertions.assertThat(Faults.of(page)).isEmpty();
    }

    private static void takesIn(Page page, String kind, String csv) {
        page.locator("#in-records").selectOption(kind);
        page.locator("#in-file")
                .setInputFiles(new FilePayload("省系统安置.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.getByText("上传并核对").click();
    }
}
