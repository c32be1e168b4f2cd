package publicpost.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import publicpost.process.Town;
import publicpost.secrets.Opened;
import publicpost.secrets.Secrets;

/** Begins each browser test with an empty house on a Monday, and keeps a picture of where it ended. */
@InTasklist
abstract class AtTheDesk {

    private static final Logger LOG = LoggerFactory.getLogger(AtTheDesk.class);

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Secrets secrets;

    private final List<BrowserContext> browsers = new ArrayList<>();

    @AfterEach
    void closeBrowsers(TestInfo test) {
        var number = 0;
        for (var browser : browsers) {
            for (var page : browser.pages()) {
                keep(page, "end-of-%s-%d".formatted(test.getDisplayName().replaceAll("\\W", ""), ++number));
            }
            browser.close();
        }
    }

    /** For whoever looks into a failure; a page too busy to be drawn is none. */
    private static void keep(Page page, String name) {
        try {
            Pictures.take(page, name);
        } catch (TimeoutError busy) {
            LOG.warn("no picture {}: {}", name, busy.getMessage());
        }
    }

    /** A browser of its own, so that nobody else is signed in there. */
    Page browser(String language) {
        var browser = Chromium.running()
                .newContext(new NewContextOptions()
                        .setLocale(language)
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1440, 900));
        browsers.add(browser);
        return browser.newPage();
    }

    /** Signed in as the other, where no script runs. */
    Page withoutScript(Page other) {
        var browser = Chromium.running()
                .newContext(new NewContextOptions()
                        .setLocale("zh-CN")
                        .setJavaScriptEnabled(false)
                        .setStorageState(other.context().storageState()));
        browsers.add(browser);
        return browser.newPage();
    }

    Tasklist desk() {
        return new Tasklist(browser("zh-CN"), server());
    }

    Tasklist deskOf(String user) {
        var desk = desk();
        desk.signIn(user);
        return desk;
    }

    Studio studioOf(String account) {
        var studio = new Studio(browser("zh-CN"), server());
        studio.signIn(account);
        return studio;
    }

    String server() {
        return "http://localhost:" + port;
    }

    String text(String question, Object... about) {
        return (String) Opened.of(database.queryForObject(question, String.class, about), secrets);
    }
}
