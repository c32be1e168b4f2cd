package publicpost.web.site.apply;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.online.OnlineApplication;
import publicpost.policy.Area;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;
import publicpost.process.OnlineDesk;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;

/** What can be chosen under an announcement: published for everybody. */
@Component
class Choices {

    private final OnlineDesk desk;
    private final Announcements announcements;
    private final Offices offices;
    private final PolicyTables tables;
    private final OfficeClock clock;

    Choices(OnlineDesk desk, Announcements announcements, Offices offices, PolicyTables tables, OfficeClock clock) {
        this.desk = desk;
        this.announcements = announcements;
        this.offices = offices;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * @param number of the announcement
     * @param until the last day on which it can be handed in
     * @param groups of the area chosen; of both before one is
     */
    record Of(
            String number,
            String title,
            LocalDate until,
            List<Office> villages,
            List<Area> areas,
            List<Offer> offers,
            int wishes,
            List<TargetGroup> groups) {

        /** For the page. */
        public String offer(Object id) {
            return offers.stream()
                    .filter(offer -> offer.id().toString().equals(String.valueOf(id)))
                    .findFirst()
                    .map(Of::words)
                    .orElse("");
        }

        /** For the page. */
        public static String words(Offer offer) {
            return "%s（%s，%s）".formatted(offer.title(), offer.area() == Area.URBAN ? "城镇" : "乡村", offer.place());
        }
    }

    /**
     * Whose page it is, so that nobody writes into another's.
     *
     * @param id what its forms say they are of
     * @param name empty while nobody has said it
     */
    record Whose(long id, String name, String title) {}

    Whose whose(OnlineApplication application) {
        return new Whose(
                application.id(),
                application.content().getOrDefault("name", "").toString(),
                desk.announcement(application).title());
    }

    Of of(OnlineApplication application) {
        var announcement = desk.announcement(application);
        var offers = announcements.offersOf(announcement.id());
        return new Of(
                announcement.caseNumber(),
                announcement.title(),
                announcement.windowUntil(),
                offices.villagesOf(announcement.town()),
                offers.stream().map(Offer::area).distinct().sorted().toList(),
                offers,
                Math.min(offers.size(), Fields.MOST_WISHES),
                groups(application.content().get("area")));
    }

    private List<TargetGroup> groups(Object area) {
        return tables.groupsInForce(clock.today()).stream()
                .filter(group -> area == null
                        || group.area() == null
                        || group.area().name().equals(area))
                .toList();
    }
}
