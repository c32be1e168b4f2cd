package publicpost.web.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import publicpost.calendar.OfficeClock;
import publicpost.published.Announcement;
import publicpost.published.PublicNotice;
import publicpost.published.PublicNotices;
import publicpost.published.PublishedAnnouncements;
import publicpost.web.audit.Unrecorded;

/** What programs read of the site: feeds for whoever wants to be told, and what search engines may look at. */
@Controller
@Unrecorded("published for everybody")
class Feeds {

    private static final CacheControl A_MOMENT =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int DAYS_IN_FEED = 30;
    private static final int DAYS_IN_SITEMAP = 365;

    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: /apply
            Disallow: /notices
            Disallow: /objections
            Disallow: /feeds/notices.atom
            Disallow: /my-application
            Disallow: /desk
            Disallow: /camunda
            Disallow: /api
            Disallow: /account
            Disallow: /sign-in
            Sitemap: %s
            """;

    private final PublishedAnnouncements announcements;
    private final PublicNotices notices;
    private final OfficeClock clock;
    private final PublicAddress site;

    Feeds(PublishedAnnouncements announcements, PublicNotices notices, OfficeClock clock, PublicAddress site) {
        this.announcements = announcements;
        this.notices = notices;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping("/feeds/announcements.atom")
    ResponseEntity<byte[]> announcements() {
        var entries = since(DAYS_IN_FEED).stream()
                .sorted(Comparator.comparing(Announcement::from)
                        .thenComparing(Announcement::number)
                        .reversed())
                .map(this::entry)
                .toList();
        var feed = new Atom("公益性岗位招聘公告", site.of("/feeds/announcements.atom"), site.of("/"), entries);
        return ResponseEntity.ok()
                .cacheControl(A_MOMENT)
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .body(feed.written(clock.today()));
    }

    private Atom.Entry entry(Announcement one) {
        var summary = "%s，共招 %d 人，报名：%s至%s".formatted(one.town(), one.seats(), one.from(), one.until());
        return new Atom.Entry(site.of("/announcements/" + one.number()), one.title(), one.from(), summary);
    }

    /** Without names, which would stay with whoever keeps feeds when the notice is over. */
    @GetMapping("/feeds/notices.atom")
    ResponseEntity<byte[]> notices() {
        var entries = notices.running().stream().map(this::entry).toList();
        var feed = new Atom("拟安置人员公示", site.of("/feeds/notices.atom"), site.of("/notices"), entries);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, noarchive")
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .body(feed.written(clock.today()));
    }

    private Atom.Entry entry(PublicNotice one) {
        var summary = "%s，公示期：%s至%s".formatted(one.town(), one.from(), one.until());
        return new Atom.Entry(site.of("/notices/" + one.number()), one.title(), one.from(), summary);
    }

    /** Announcements only: a notice is in no search engine. */
    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() {
        var all = since(DAYS_IN_SITEMAP);
        var map = Xml.document("urlset", SITEMAP, xml -> {
            xml.element("url", url -> url.text("loc", site.of("/")));
            for (var one : all) {
                xml.element("url", url -> url.text("loc", site.of("/announcements/" + one.number())));
            }
        });
        return ResponseEntity.ok()
                .cacheControl(A_MOMENT)
                .contentType(MediaType.APPLICATION_XML)
                .body(map);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        return ResponseEntity.ok()
                .cacheControl(A_MOMENT)
                .contentType(TEXT)
                .body(ROBOTS.formatted(site.of("/sitemap.xml")).getBytes(StandardCharsets.UTF_8));
    }

    private List<Announcement> since(int days) {
        return announcements.since(clock.today().minusDays(days), null, null);
    }
}
