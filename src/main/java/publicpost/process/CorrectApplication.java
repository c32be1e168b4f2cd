package publicpost.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.intake.Application;
import publicpost.intake.Claim;
import publicpost.intake.Claim.Result;
import publicpost.intake.Evidence;
import publicpost.intake.Intake;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.people.Person;
import publicpost.policy.PolicyTables;
import publicpost.recruitment.Announcements;

/** 补正材料: what was sent back comes again, corrected. */
@Component
class CorrectApplication implements Step {

    private final Intake intake;
    private final Evidence evidence;
    private final People people;
    private final Documents documents;
    private final Announcements announcements;
    private final Offices offices;
    private final PolicyTables tables;
    private final OfferLists offers;

    CorrectApplication(
            Intake intake,
            Evidence evidence,
            People people,
            Documents documents,
            Announcements announcements,
            Offices offices,
            PolicyTables tables,
            OfferLists offers) {
        this.intake = intake;
        this.evidence = evidence;
        this.people = people;
        this.documents = documents;
        this.announcements = announcements;
        this.offices = offices;
        this.tables = tables;
        this.offers = offers;
    }

    @Override
    public Outcome record(Turn turn, Answer answer) {
        var application = intake.get(turn.caseNumber());
        var person = people.get(application.personId());
        var draft = ApplicationForm.corrected(answer, application.recruitmentId(), person.idNumber());
        intake.correct(turn.caseNumber(), draft, turn.by());
        return Outcome.of("CORRECTED");
    }

    @Override
    public Object context(Turn turn) {
        var application = intake.get(turn.caseNumber());
        var person = people.get(application.personId());
        var announcement = announcements.get(application.recruitmentId());
        var shown = new LinkedHashMap<String, Object>();
        shown.put("caseNumber", turn.caseNumber());
        shown.put("announcements", List.of(offers.announcement(announcement)));
        shown.put("villages", villages(announcement.town()));
        shown.put("groups", OfferLists.groups(tables.groupsInForce(application.appliedOn())));
        shown.put("retirementCategories", OfferLists.RETIREMENT_CATEGORIES);
        shown.put("idNumberMasked", person.idNumber().masked());
        shown.put("reason", application.onHold() == null ? "" : application.onHold());
        shown.put("application", handedIn(application, person));
        return shown;
    }

    private Map<String, Object> handedIn(Application application, Person person) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("announcement", application.recruitmentId());
        shown.put("village", application.village());
        shown.put("area", application.area());
        shown.put("name", person.name());
        shown.put("retirementCategory", person.retirementCategory());
        shown.put("householdPlace", person.householdPlace());
        shown.put("phone", person.phone());
        shown.put("bankName", application.bank().bankName());
        shown.put("bankAccount", application.bank().bankAccount());
        shown.put("unemployedRegistered", application.unemployedRegistered());
        shown.put("groups", claimed(application.id()));
        shown.put("wishes", application.wishes());
        shown.put("documents", documents.of(application.caseNumber()));
        return shown;
    }

    private List<Map<String, String>> villages(String town) {
        return offices.villagesOf(town).stream()
                .map(CorrectApplication::village)
                .toList();
    }

    private static Map<String, String> village(Office village) {
        return Map.of("code", village.code(), "name", village.name(), "town", village.parent());
    }

    private List<String> claimed(Long application) {
        return evidence.claims(application).stream()
                .filter(claim -> claim.result() != Result.DROPPED)
                .map(Claim::groupCode)
                .toList();
    }
}
