package publicpost.process.sheets;

import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.intake.Application;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.policy.Area;
import publicpost.process.Officer;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Recruitment;

/** Where an officer finds what is open of one step under one announcement, a row for each. */
@Component
public class SheetDesk {

    private static final String DISTRICT = "district";

    private static final Set<Status> IN_HAND =
            EnumSet.range(Status.REGISTERED, Status.APPROVED); // those after it are ends

    private final Announcements announcements;
    private final Intake intake;
    private final Offices offices;
    private final Tasks tasks;
    private final Rows rows;
    private final Facts facts;

    SheetDesk(Announcements announcements, Intake intake, Offices offices, Tasks tasks, Rows rows, Facts facts) {
        this.announcements = announcements;
        this.intake = intake;
        this.offices = offices;
        this.tasks = tasks;
        this.rows = rows;
        this.facts = facts;
    }

    /**
     * One row.
     *
     * @param task the engine's number
     * @param holder who has claimed it, where that is somebody else; null otherwise
     * @param facts what is known, in the order of {@link Open#headings}
     */
    public record Row(String task, String caseNumber, String name, Area area, String holder, List<Fact> facts) {}

    /** @param good null where it is neither good nor bad */
    public record Fact(String text, Boolean good) {}

    /** @param place the village, or the town of the announcement */
    public record Open(Sheet sheet, Recruitment announcement, String place, List<String> headings, List<Row> rows) {}

    /**
     * @param village of the sheet of a meeting; null for every other
     * @throws Refused when it is not the business of the officer's office
     * @throws NoSuchElementException when there is no such announcement
     */
    public Open open(Sheet sheet, String announcement, String village, Officer officer) {
        var of = announcement(sheet, announcement, village, officer);
        var office = office(sheet, of, village);
        var applications = intake.of(of.id(), IN_HAND).stream()
                .filter(one -> village == null || one.village().equals(village))
                .toList();
        var open = tasks.of(
                sheet.step(), applications.stream().map(Application::caseNumber).collect(toSet()), office);
        var people = rows.people(open.keySet()).stream()
                .map(person -> {
                    var task = open.get(person.caseNumber());
                    var holder = officer.id().equals(task.getAssignee()) ? null : task.getAssignee();
                    return new Row(
                            task.getId(),
                            person.caseNumber(),
                            person.name(),
                            person.area(),
                            holder,
                            facts.of(sheet, person));
                })
                .toList();
        return new Open(sheet, of, placeOf(of, village), Facts.headings(sheet), people);
    }

    /** @throws Refused when it is not the business of the officer's office */
    Recruitment announcement(Sheet sheet, String number, String village, Officer officer) {
        var of = announcements.get(number);
        if (village != null
                        && !offices.find(village)
                                .filter(found -> of.town().equals(found.parent()))
                                .isPresent()
                || !officer.offices().contains(office(sheet, of, village))) {
            throw Refused.at("sheet", sheet.title(), "这张表不由您所在的部门办理");
        }
        return of;
    }

    /** Whether the step of these cases is, or was, for one of the officer's offices; not so of a case there is not. */
    boolean wereFor(Officer officer, Sheet sheet, Set<String> cases) {
        if (cases.isEmpty()) {
            return true;
        }
        var homes = rows.homes(cases);
        return homes.keySet().containsAll(cases)
                && homes.values().stream()
                        .map(home -> office(sheet, announcements.get(home.announcement()), home.village()))
                        .allMatch(office -> office != null && officer.offices().contains(office));
    }

    private static String office(Sheet sheet, Recruitment of, String village) {
        return switch (sheet) {
            case APPRAISE -> village;
            case RANK, START -> of.town();
            case APPROVE -> DISTRICT;
        };
    }

    private String placeOf(Recruitment of, String village) {
        return offices.nameOf(village == null ? of.town() : village);
    }

    /** Whether the officer's office has to do with any of the sheets. */
    public boolean isFor(Officer officer) {
        return offices.anyIs(
                officer.offices(), EnumSet.of(Office.Kind.DISTRICT, Office.Kind.TOWN, Office.Kind.VILLAGE));
    }
}
