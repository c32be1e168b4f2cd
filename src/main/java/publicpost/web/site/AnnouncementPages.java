package publicpost.web.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.calendar.OfficeClock;
import publicpost.calendar.WorkCalendars;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.policy.Area;
import publicpost.policy.UnknownYear;
import publicpost.published.Announcement;
import publicpost.published.Announcement.Standing;
import publicpost.published.PublishedAnnouncements;
import publicpost.web.audit.Unrecorded;

/** What posts towns announce: the first page, and a page of each announcement that keeps its address. */
@Controller
@Unrecorded("published for everybody")
class AnnouncementPages {

    /** Nobody's own, so that browsers and caches on the way may keep it for a moment. */
    private static final String KEPT =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().getHeaderValue();

    /** As long as an announcement is shown after its window. */
    private static final int DAYS_SHOWN_CLOSED = 30;

    /** Working days left, today among them, from which an announcement closes soon. */
    private static final int SOON = 3;

    private final PublishedAnnouncements announcements;
    private final Offices offices;
    private final OfficeClock clock;
    private final WorkCalendars calendars;
    private final DrawnPages drawn;

    AnnouncementPages(
            PublishedAnnouncements announcements,
            Offices offices,
            OfficeClock clock,
            WorkCalendars calendars,
            DrawnPages drawn) {
        this.announcements = announcements;
        this.offices = offices;
        this.clock = clock;
        this.calendars = calendars;
        this.drawn = drawn;
    }

    /** A town among those to choose from. */
    record Choice(String code, String name) {}

    @GetMapping("/")
    ModelAndView list(
            @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") String area,
            HttpServletResponse response) {
        var wrong = new ArrayList<String>();
        var towns = offices.of(Office.Kind.TOWN);
        if (!town.isEmpty() && towns.stream().noneMatch(one -> one.code().equals(town))) {
            wrong.add("【镇街】没有这个镇街，请重新选择");
        }
        if (!area.isEmpty() && area(area) == null) {
            wrong.add("【城乡】没有这个类别，请重新选择");
        }
        var page = new ModelAndView(drawn.of("site/announcements"));
        page.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        page.addObject("wrong", wrong);
        page.addObject(
                "towns",
                towns.stream().map(one -> new Choice(one.code(), one.name())).toList());
        page.addObject("town", town);
        page.addObject("area", area);
        var today = clock.today();
        page.addObject("today", today);
        page.addAllObjects(wrong.isEmpty() ? groups(today, town.isEmpty() ? null : town, area(area)) : Map.of());
        return kept(page, response);
    }

    private Map<String, List<Card>> groups(LocalDate today, String town, Area area) {
        var all = announcements.since(today.minusDays(DAYS_SHOWN_CLOSED), town, area);
        var open = standing(all, Standing.OPEN, today);
        var latest = new ArrayList<>(standing(all, Standing.CLOSED, today));
        Collections.reverse(latest);
        return Map.of(
                "soon", cards(open.stream().filter(one -> closesSoon(one, today)), area),
                "open", cards(open.stream().filter(one -> !closesSoon(one, today)), area),
                "coming", cards(standing(all, Standing.COMING, today).stream(), area),
                "closed", cards(latest.stream(), area));
    }

    private static List<Card> cards(Stream<Announcement> announcements, Area area) {
        return announcements.map(one -> Card.of(one, area)).toList();
    }

    private static List<Announcement> standing(List<Announcement> all, Standing standing, LocalDate today) {
        return all.stream().filter(one -> one.on(today) == standing).toList();
    }

    private boolean closesSoon(Announcement one, LocalDate today) {
        try {
            return calendars.current().workingDaysBetween(today.minusDays(1), one.until()) <= SOON;
        } catch (UnknownYear notPublished) {
            return false;
        }
    }

    private static Area area(String asked) {
        return switch (asked) {
            case "URBAN" -> Area.URBAN;
            case "RURAL" -> Area.RURAL;
            default -> null;
        };
    }

    @GetMapping("/announcements")
    String announcements() {
        return "redirect:/";
    }

    @GetMapping("/announcements/{number}")
    ModelAndView one(@PathVariable String number, HttpServletResponse response) {
        var found = CaseAddress.isOne(number) ? announcements.find(number) : Optional.<Announcement>empty();
        if (found.isEmpty()) {
            return SiteMessage.NOT_THERE.page();
        }
        var today = clock.today();
        var page = new ModelAndView(drawn.of("site/announcement"), Map.of("one", found.get()));
        page.addObject("standing", found.get().on(today).name());
        page.addObject("soon", closesSoon(found.get(), today));
        return kept(page, response);
    }

    private static ModelAndView kept(ModelAndView page, HttpServletResponse response) {
        response.setHeader("Cache-Control", KEPT);
        return page;
    }
}
