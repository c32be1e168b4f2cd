package publicpost.process.applicant;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Records;
import publicpost.intake.Application;
import publicpost.intake.Claim;
import publicpost.intake.Claim.Result;
import publicpost.intake.Evidence;
import publicpost.intake.Intake;
import publicpost.offices.Offices;
import publicpost.outbox.MessageKind;
import publicpost.outbox.Outbox;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;
import publicpost.process.CaseDesk;
import publicpost.process.applicant.MyCase.Group;
import publicpost.process.applicant.MyCase.Letter;
import publicpost.process.applicant.MyCase.Paper;
import publicpost.process.applicant.MyCase.Standing;
import publicpost.process.applicant.MyCase.Told;
import publicpost.recruitment.Announcements;

/** Shows an applicant her own case; that she looked is on record. */
@Component
public class MyCases {

    private final Proof proof;
    private final Intake intake;
    private final CaseDesk cases;
    private final Milestones milestones;
    private final Announcements announcements;
    private final Offices offices;
    private final Evidence evidence;
    private final PolicyTables tables;
    private final Records records;
    private final MyDocuments documents;
    private final Outbox outbox;
    private final Audit audit;
    private final OfficeClock clock;

    MyCases(
            Proof proof,
            Intake intake,
            CaseDesk cases,
            Milestones milestones,
            Announcements announcements,
            Offices offices,
            Evidence evidence,
            PolicyTables tables,
            Records records,
            MyDocuments documents,
            Outbox outbox,
            Audit audit,
            OfficeClock clock) {
        this.proof = proof;
        this.intake = intake;
        this.cases = cases;
        this.milestones = milestones;
        this.announcements = announcements;
        this.offices = offices;
        this.evidence = evidence;
        this.tables = tables;
        this.records = records;
        this.documents = documents;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty where the visit is over, or never was. */
    public Optional<MyCase> look(String token) {
        return proof.of(token, caseNumber -> {
            audit.record(Act.READ, caseNumber, Map.of("at", "/my-application/case"));
            return shown(intake.get(caseNumber));
        });
    }

    private MyCase shown(Application application) {
        var number = application.caseNumber();
        var node = application.status().isEnd() ? Optional.<String>empty() : waitsAt(number);
        var stage = node.map(id -> Stage.at(id).orElse(Stage.OTHER))
                .or(() -> Stage.of(application.status()))
                .orElse(Stage.OTHER);
        var day = milestones.of(stage, application).orElse(null);
        var village = offices.get(application.village());
        return new MyCase(
                number,
                announcements.get(application.recruitmentId()).title(),
                village.name(),
                offices.nameOf(village.parent()),
                application.appliedOn(),
                stage,
                node.filter(id -> stage == Stage.OTHER)
                        .map(id -> cases.nameOf(number, id))
                        .orElse(null),
                day,
                day != null && !application.status().isEnd() && day.isBefore(clock.today()),
                application.status().isEnd() ? null : application.onHold(),
                groups(application),
                records.lettersOf(number).stream()
                        .map(letter -> new Letter(dayOf(letter.writtenAt()), letter.content()))
                        .toList(),
                papers(application),
                told(number),
                !application.status().isEnd(),
                application.status() == Application.Status.REFUSED);
    }

    private Optional<String> waitsAt(String caseNumber) {
        return cases.progress(caseNumber).active().stream()
                .filter(id -> !id.contains("#"))
                .findFirst();
    }

    private List<Group> groups(Application application) {
        var known = tables.groupsInForce(application.appliedOn());
        return evidence.claims(application.id()).stream()
                .filter(claim -> claim.result() != Result.DROPPED)
                .map(claim -> group(claim, known))
                .toList();
    }

    private Group group(Claim claim, List<TargetGroup> known) {
        return new Group(
                TargetGroup.labelOf(claim.groupCode(), known),
                offices.nameOf(claim.verifier()),
                Standing.valueOf(claim.result().name()));
    }

    private List<Paper> papers(Application application) {
        return documents.of(application).stream()
                .map(one -> new Paper(one.name(), one.clock(), one.uploadedBy().equals(Proof.APPLICANT)))
                .toList();
    }

    /** Codes are not worth telling of. */
    private List<Told> told(String caseNumber) {
        return outbox.of(caseNumber).stream()
                .filter(message -> message.kind() != MessageKind.ACCESS_CODE)
                .map(message -> new Told(message.kind().label(), message.clock(), message.state()))
                .toList();
    }

    private static LocalDate dayOf(java.time.Instant at) {
        return LocalDateTime.ofInstant(at, OfficeClock.ZONE).toLocalDate();
    }
}
