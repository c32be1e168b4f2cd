package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.checks.FewInPost;
import publicpost.dryrun.DraftedTables;
import publicpost.models.DraftFiles;
import publicpost.models.ModelDrafts;
import publicpost.models.Versions;
import publicpost.process.tables.DeployedTables;

/** A dry run as an analyst asks for it, watches it and reads it. */
class DryRunInBrowserTest extends AtTheDesk {

    @Autowired
    ModelDrafts drafts;

    @Autowired
    DraftFiles files;

    @Autowired
    Versions versions;

    @Autowired
    DeployedTables deployed;

    @Test
    void anAnalystSeesWhomAHigherWageAndANewGroupReach() {
        new FewInPost(database, secrets).writeTwoWithOneAccount();
        town.applies(town.announces(1), "1985-03-01");
        var tables = new DraftedTables(deployed.files());
        var draft = drafts.open(
                "提高最低工资、放宽年龄", "", "analyst", versions.live().orElseThrow().number());
        var wage = tables.withFigure("MINIMUM_WAGE_MONTHLY-2025", "2400", "2600", LocalDate.of(2026, 10, 1));
        files.save(
                draft,
                "figures.dmn",
                wage.text("figures.dmn").orElseThrow().replace("<text>36</text>", "<text>48</text>"),
                0,
                "analyst");
        files.save(
                draft,
                "target-groups.dmn",
                tables.text("target-groups.dmn").replace("[45..70]", "[40..70]"),
                0,
                "analyst");

        var page = browser("zh-CN");
        page.navigate(server() + "/studio/drafts/%d/dry-runs".formatted(draft));
        SignIn.at(page, "analyst");
        assertThat(page.locator("main")).containsText("2026-10-01");
        page.locator("input[name=day]").fill("2026-10-01");
        page.locator("form[data-post] button").click();

        assertThat(page.locator("#runs")).containsText("已完成");
        Faults.none(page, "dry-runs");
        page.locator("#runs a").first().click();
        assertThat(page.locator("main")).containsText("申请人有变化的（1 人）");
        assertThat(page.locator("main")).containsText("期限有变化的（6 人）");
        assertThat(page.locator("main")).containsText("补贴有变化的（6 人）");
        assertThat(page.locator("main a[href*='/desk/cases/']")).hasCount(0);
        Faults.none(page, "dry-run");
    }
}
