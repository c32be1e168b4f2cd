package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.casefile.Documents;
import publicpost.process.Forms;

/** Somebody is found by name, identity number or case number, and everything of theirs opens on one page. */
class PersonInBrowserTest extends AtTheDesk {

    private static final String NUMBER = Forms.idNumber("1976-03-01", 30);

    @Autowired
    Documents documents;

    @Test
    void aPersonIsFoundOpenedAndPrinted() throws IOException {
        var evidence = documents.keep("证明.pdf", "%PDF-1.4 test %%EOF".getBytes(), "village-chucun-1");
        var number = town.applies(
                town.announces(1),
                "1976-03-01",
                Map.of("idNumber", NUMBER, "name", "于秀兰", "documents", List.of(evidence.id())));
        town.passes(number);
        var page = deskOf("village-chucun-1").page();
        page.navigate(server() + "/desk");

        for (var words : new String[] {NUMBER, number, "于秀"}) {
            finds(page, words);
            assertThat(page.locator("#found tbody tr")).hasCount(1);
            assertThat(page.locator("#found")).containsText("于秀兰");
        }
        Pictures.atBothWidths(page, "desk");
        finds(page, "   ");
        assertThat(page.locator("#found [role=alert]")).containsText("请填写姓名、身份证号或案号");
        finds(page, "某某");
        assertThat(page.locator("#found")).containsText("没有找到");

        finds(page, number);
        page.locator("#found tbody a").first().click();
        assertThat(page.locator("h1")).hasText("于秀兰");
        assertThat(page.locator("main")).containsText("民主评议");
        assertThat(page.locator("main")).not().containsText(NUMBER);
        Pictures.atBothWidths(page, "person");
        var file = page.waitForDownload(() -> page.getByText("下载 PDF").click());
        try (var paper = Loader.loadPDF(file.path().toFile())) {
            assertThatText(new PDFTextStripper().getText(paper)).contains("一人一档", "于秀兰", "民主评议", "附件");
        }

        page.getByText("为什么？").first().click();
        assertThat(page.locator(".trace")).containsText("50 周岁");
        assertThat(page.locator(".trace")).containsText("与当时的结论一致");
    }

    @Test
    void anotherTownFindsNobody() {
        var number = town.applies(town.announces(1), "1976-03-01", Map.of("idNumber", NUMBER, "name", "于秀兰"));
        var page = deskOf("town-yiyuan").page();
        page.navigate(server() + "/desk");

        for (var words : new String[] {NUMBER, number, "于秀兰"}) {
            finds(page, words);
            assertThat(page.locator("#found")).containsText("没有找到");
        }
        var person = database.queryForObject("select id from app.person", Long.class);
        page.navigate(server() + "/desk/people/" + person);
        assertThat(page.locator("body")).containsText("没有找到");
    }

    private static AbstractStringAssert<?> assertThatText(String text) {
        return org.assertj.core.api.Assertions.assertThat(text);
    }

    private static void finds(Page page, String words) {
        page.getByLabel("姓名、身份证号或案号").fill(words);
        page.waitForResponse("**/desk/people/search", () -> page.keyboard().press("Enter"));
    }
}
