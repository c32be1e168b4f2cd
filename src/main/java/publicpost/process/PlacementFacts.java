package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.placement.Home;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Posts;

/** What the forms about somebody in post show of the person and the post. */
@Component
class PlacementFacts {

    private final Placements placements;
    private final Matters matters;
    private final People people;
    private final Posts posts;
    private final Announcements announcements;
    private final Offices offices;
    private final Clock clock;

    PlacementFacts(
            Placements placements,
            Matters matters,
            People people,
            Posts posts,
            Announcements announcements,
            Offices offices,
            Clock clock) {
        this.placements = placements;
        this.matters = matters;
        this.people = people;
        this.posts = posts;
        this.announcements = announcements;
        this.offices = offices;
        this.clock = clock;
    }

    /** Of the placement that the matter of that number is about. */
    Map<String, Object> of(String caseNumber) {
        return of(placements.get(matters.get(caseNumber).placementId()), caseNumber);
    }

    /** @param caseNumber of the case that the form belongs to */
    Map<String, Object> of(Placement placement, String caseNumber) {
        var person = people.get(placement.personId());
        var today = LocalDate.now(clock);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("caseNumber", caseNumber);
        shown.put("homeCase", placement.home().caseNumber());
        shown.put("name", person.name());
        shown.put("age", Period.between(person.born(), today).getYears());
        shown.put("area", placement.home().area());
        shown.put("post", post(placement));
        shown.put("townName", offices.nameOf(placement.home().town()));
        shown.put("villageName", offices.nameOf(placement.home().village()));
        shown.put("startsOn", placement.startsOn());
        shown.put(
                "lastDay",
                placement.termEnds() == null ? null : placement.termEnds().minusDays(1));
        shown.put("termEnds", placement.termEnds());
        shown.put("today", today);
        return shown;
    }

    private String post(Placement placement) {
        if (placement.postId() == null) {
            return placement.scheme().label();
        }
        var post = posts.get(placement.postId());
        return "%s（%s）".formatted(announcements.offer(post.offerId()).title(), post.code());
    }

    /** Those in post whom the officer's offices look after, to choose from. */
    List<Map<String, Object>> choices(Officer officer) {
        return placements.activeIn(officer.offices()).stream()
                .map(placement -> Map.<String, Object>of(
                        "code",
                        placement.id(),
                        "label",
                        "%s（%s，%s）"
                                .formatted(
                                        people.get(placement.personId()).name(),
                                        placement.home().caseNumber(),
                                        post(placement))))
                .toList();
    }

    /** @throws Refused when it is not one of those */
    Placement chosen(Officer officer, Long id) {
        return placements.all(List.of(id)).stream()
                .filter(placement -> placement.isActive() && looksAfter(officer, placement.home()))
                .findFirst()
                .orElseThrow(() -> Refused.at("placement", "在岗人员", "请从本村（社区）、本镇街的在岗人员中选择"));
    }

    private static boolean looksAfter(Officer officer, Home home) {
        return officer.worksFor(home.town()) || officer.worksFor(home.village());
    }
}
