package publicpost.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import publicpost.people.People;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.policy.Retirement;
import publicpost.recruitment.Offer;

/** Brings two people into posts, a villager and a townsman, for tests that sit in front of Tasklist. */
@TestComponent
public class TwoLives {

    private final Town town;
    private final Placements placements;
    private final People people;

    TwoLives(Town town, Placements placements, People people) {
        this.town = town;
        this.placements = placements;
        this.people = people;
    }

    /** The first of two applicants holds the one rural post; the other waits on a list that is kept for ten years. */
    public String placedWithOneWaiting(String born, String next) {
        var announcement = town.announces(1);
        var first = town.applies(announcement, born);
        var second = town.applies(announcement, next);
        town.passes(first, "90").passes(second, "80").putsOnNotice(announcement).noticeRunsOut(announcement);
        town.does(first, "Approve", Forms.APPROVED);
        town.does(first, "PrepareStart", Forms.ruralStart(town.today()));
        town.does(
                announcement,
                "CloseRecruitment",
                Map.of(
                        "waitingList",
                        "KEEP",
                        "keepUntil",
                        town.today().plusYears(10).toString()));
        return first;
    }

    /** A man of that birthday, registered as unemployed, in an urban post of the same town. */
    public String placedInTown(String born) {
        var announcement = town.announces(Forms.offer("协管员", "URBAN", 1));
        var person = town.applies(
                announcement,
                born,
                Map.of(
                        "idNumber",
                        Forms.idNumber(born, 901),
                        "name",
                        "测试人城镇",
                        "retirementCategory",
                        "MALE",
                        "area",
                        "URBAN",
                        "unemployedRegistered",
                        true,
                        "groups",
                        List.of("URBAN_OLDER_UNEMPLOYED"),
                        "wishes",
                        town.offersOf(announcement).stream().map(Offer::id).toList()));
        town.passes(person).putsOnNotice(announcement).noticeRunsOut(announcement);
        town.does(person, "Approve", Forms.APPROVED);
        town.does(person, "PrepareStart", Forms.urbanStart(town.today()));
        return person;
    }

    public Placement placement(String caseNumber) {
        return placements.ofCase(caseNumber).orElseThrow();
    }

    /** The first day no longer subsidised. */
    public LocalDate termEnds(String caseNumber) {
        return town.termEnds(caseNumber);
    }

    /** By the law of today. */
    public LocalDate retirement(String caseNumber) {
        var person = people.get(placement(caseNumber).personId());
        return Retirement.of(person.retirementCategory(), person.born(), town.today())
                .date();
    }

    /** The number of the open matter of that kind about the placement a case led to. */
    public String matter(String caseNumber, String kind) {
        return town.matter(caseNumber, kind);
    }
}
