package publicpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import publicpost.findings.Findings;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.policy.FindingKind;
import publicpost.process.PayDay;
import publicpost.process.TwoLives;

/** What was found about people stands on the month's sheet, where it is approved, and in the report. */
class FindingsOnSheetInBrowserTest extends AtTheDesk {

    private static final String TOWN = "town-chucun";

    @Autowired
    TwoLives lives;

    @Autowired
    PayDay payDay;

    @Autowired
    Findings findings;

    @Test
    void theSheetNamesWhoIsNotPaidAndTheReportCountsIt() {
        lives.placedInTown("1966-05-01");
        lives.placedWithOneWaiting("1976-03-01", "1977-03-01");
        payDay.gives(TOWN, 2026, "200000");
        var month = payDay.monthIsOver(TOWN, YearMonth.from(town.today()));
        payDay.enters(month, row -> Map.of()).signs(month);
        var placement = database.queryForObject("select min(id) from app.placement", Long.class);
        var village = text("select village from app.placement where id = ?", placement);
        var subject = Subject.ofPlacement(TOWN, village, placement);
        var since = LocalDate.of(2026, 5, 1);
        findings.raise(
                List.of(
                        new Seen(FindingKind.DECEASED, subject, "a", since, Map.of()),
                        new Seen(FindingKind.KIN_OF_CADRE, subject, "b", since, Map.of())),
                "district");

        var page = deskOf("district").page();
        page.navigate(server() + "/desk/subsidy/" + month);
        assertThat(page.locator("section[aria-labelledby=findings] tbody tr")).hasCount(2);
        assertThat(page.locator("section[aria-labelledby=findings]")).containsText("已经死亡");
        Faults.none(page, "findings-on-sheet");

        page.navigate(server() + "/desk/reports");
        assertThat(page.locator("#months ~ .sheet tbody tr")).hasCount(1);
        Faults.none(page, "findings-report");
    }
}
