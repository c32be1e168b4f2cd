package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import publicpost.casefile.Scan;

/** 材料 on the case page: several added at once, what is no scan refused at its place, each shown in the page. */
class DocumentsInBrowserTest extends AtTheDesk {

    private static final String SCRIPT = "app.alert('ran'); this.submitForm('http://localhost/ran');";

    @Test
    void scansAreAddedAndShownInThePageAndNothingInThemRuns() {
        var number = town.applies(town.announces(1), "1976-03-01");
        var page = deskOf("village-chucun-1").page();
        var ran = new ArrayList<String>();
        page.onDialog(dialog -> ran.add(dialog.message()));
        page.onRequest(request -> {
            if (request.url().endsWith("/ran")) {
                ran.add(request.url());
            }
        });
        page.navigate(server() + "/desk/cases/" + number);
        assertThat(page.locator("#documents")).containsText("还没有材料");

        page.getByLabel("添加材料").setInputFiles(new FilePayload[] {
            new FilePayload("户口簿.png", "image/png", Scan.png(1600, 1100)),
            new FilePayload("网页.png", "image/png", "<html><script>alert(1)</script>".getBytes(UTF_8)),
            new FilePayload("协议.pdf", "application/pdf", Scan.pdf(3, "Agreement", SCRIPT)),
        });

        assertThat(page.locator("#documents tbody tr")).hasCount(2);
        assertThat(page.locator(".attach .wrong")).hasText("网页.png：【附件】只接受 PDF、JPG、PNG 文件");
        assertThat(page.locator("#documents")).containsText("户口簿.png");
        assertThat(page.locator("#documents")).containsText("协议.pdf");
        page.locator(".attach").scrollIntoViewIfNeeded();
        Pictures.atBothWidths(page, "documents");
        page.getByLabel("移除 网页.png").click();
        assertThat(page.locator(".attach li")).hasCount(0);

        var shown = shows(page, "户口簿.png");
        assertThat(shown.getByRole(AriaRole.IMG)).isVisible();
        assertThat((Integer) shown.getByRole(AriaRole.IMG).evaluate("image => image.naturalWidth"))
                .isEqualTo(1600);
        Pictures.atBothWidths(page, "document-picture");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.show-document")).isHidden();

        shown = shows(page, "协议.pdf");
        assertThat(shown.locator(".page")).hasCount(3);
        assertThat(shown.locator(".page").first()).containsText("Agreement 1");
        assertThat(isDrawn(shown.locator("canvas").first())).isTrue();
        Pictures.atBothWidths(page, "document-pdf");
        assertThat((Boolean) shown.locator(".paper").evaluate("paper => paper.scrollWidth <= paper.clientWidth"))
                .as("a page fits the room there is")
                .isTrue();
        assertThat(ran).isEmpty();
        assertThat(shown.locator("body")).not().containsText("打不开");
    }

    @Test
    void aPdfThatCannotBeReadSaysSoAndAClosedCaseTakesNothingMore() {
        var number = town.applies(town.announces(1), "1976-03-01");
        var page = deskOf("village-chucun-1").page();
        page.navigate(server() + "/desk/cases/" + number);
        page.getByLabel("添加材料")
                .setInputFiles(new FilePayload("坏.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(UTF_8)));
        assertThat(page.locator("#documents tbody tr")).hasCount(1);

        assertThat(shows(page, "坏.pdf").locator("[role=status]")).containsText("PDF 打不开");
        page.keyboard().press("Escape");

        database.update("update app.document set sha256 = repeat('0', 64)");
        assertThat(shows(page, "坏.pdf").locator("[role=status]")).containsText("与登记时不一致");
        Pictures.atBothWidths(page, "document-refused");
    }

    private static FrameLocator shows(Page page, String name) {
        page.locator("#documents a[data-show]", new Page.LocatorOptions().setHasText(name))
                .click();
        assertThat(page.locator("dialog.show-document")).isVisible();
        return page.frameLocator("dialog.show-document iframe");
    }

    /** Whether anything but white is on it. */
    private static boolean isDrawn(Locator canvas) {
        return (Boolean)
                canvas.evaluate(
                        """
                canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
                    .some((part, at) => at % 4 < 3 && part < 128)""");
    }

    @Test
    void aPersonsDocumentsOfAllCasesAreShownFromTheirPage() {
        var number = town.applies(town.announces(1), "1976-03-01");
        var page = deskOf("town-chucun").page();
        page.navigate(server() + "/desk/cases/" + number);
        page.getByLabel("添加材料").setInputFiles(new FilePayload[] {
            new FilePayload("身份证.jpg", "image/jpeg", Scan.jpeg(1000, 640)),
        });
        assertThat(page.locator("#documents tbody tr")).hasCount(1);

        page.navigate(server() + "/desk/people/" + database.queryForObject("select id from app.person", Long.class));
        page.locator("a[data-show]").click();

        assertThat(page.frameLocator("dialog.show-document iframe").getByRole(AriaRole.IMG))
                .isVisible();
        assertThat(List.of(page.url())).allMatch(url -> url.contains("/desk/people/"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("关闭"))
                .click();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("身份证.jpg"))
                        .last())
                .containsText(number);
        for (var width : new int[] {390, 1366}) {
            page.setViewportSize(width, 844);
            page.locator("a[data-show]").scrollIntoViewIfNeeded();
            Pictures.take(page, "documents-of-person-" + width);
        }
    }
}
