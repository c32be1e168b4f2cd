package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.intake.Intake;
import publicpost.offices.Office;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.policy.PolicyTables;
import publicpost.recruitment.Announcements;

/** 个人申请: a clerk of the village or town takes a person's application in. */
@Component
class Register implements Opening {

    private final Intake intake;
    private final Announcements announcements;
    private final Offices offices;
    private final PolicyTables tables;
    private final OfferLists offers;
    private final ShortMessages shortMessages;
    private final Clock clock;

    Register(
            Intake intake,
            Announcements announcements,
            Offices offices,
            PolicyTables tables,
            OfferLists offers,
            ShortMessages shortMessages,
            Clock clock) {
        this.intake = intake;
        this.announcements = announcements;
        this.offices = offices;
        this.tables = tables;
        this.offers = offers;
        this.shortMessages = shortMessages;
        this.clock = clock;
    }

    @Override
    public Opened open(Officer officer, Answer answer) {
        var draft = ApplicationForm.read(answer);
        offices.find(draft.village())
                .filter(village -> actsFor(officer, village))
                .orElseThrow(() -> Refused.at("village", "村（社区）", "只能为本村（社区）或本镇街的人员登记"));
        var application = intake.register(draft, officer.id());
        shortMessages.received(application);
        return new Opened(application.caseNumber(), offices.nameOf(application.village()));
    }

    private static boolean actsFor(Officer officer, Office village) {
        return officer.worksFor(village.code()) || village.parent() != null && officer.worksFor(village.parent());
    }

    @Override
    public Object context(Officer officer) {
        var villages = offices.of(Kind.VILLAGE).stream()
                .filter(village -> actsFor(officer, village))
                .toList();
        return Map.of(
                "announcements",
                announcements.openToday().stream()
                        .filter(open ->
                                villages.stream().anyMatch(v -> open.town().equals(v.parent())))
                        .map(offers::announcement)
                        .toList(),
                "villages",
                villages.stream()
                        .map(v -> Map.of("code", v.code(), "name", v.name(), "town", v.parent()))
                        .toList(),
                "groups",
                OfferLists.groups(tables.groupsInForce(LocalDate.now(clock))),
                "retirementCategories",
                OfferLists.RETIREMENT_CATEGORIES);
    }
}
