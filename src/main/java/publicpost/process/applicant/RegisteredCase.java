package publicpost.process.applicant;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.ListedDocument;
import publicpost.intake.Application;
import publicpost.intake.Claim;
import publicpost.intake.Claim.Result;
import publicpost.intake.Evidence;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;
import publicpost.process.CaseDesk;
import publicpost.process.RefusalReviews;
import publicpost.process.applicant.MyCase.Group;
import publicpost.process.applicant.MyCase.Standing;

/** A case as its applicant sees it, from the day it was registered. */
@Component
class RegisteredCase {

    private final CaseDesk cases;
    private final CaseParts parts;
    private final Milestones milestones;
    private final MyDocuments documents;
    private final Evidence evidence;
    private final PolicyTables tables;
    private final RefusalReviews reviews;

    RegisteredCase(
            CaseDesk cases,
            CaseParts parts,
            Milestones milestones,
            MyDocuments documents,
            Evidence evidence,
            PolicyTables tables,
            RefusalReviews reviews) {
        this.cases = cases;
        this.parts = parts;
        this.milestones = milestones;
        this.documents = documents;
        this.evidence = evidence;
        this.tables = tables;
        this.reviews = reviews;
    }

    MyCase shown(Application application) {
        var number = application.caseNumber();
        var isRunning = !application.status().isEnd();
        // a refusal that she objected to is being looked at again
        var node = isRunning || cases.isRunning(number) ? waitsAt(number) : Optional.<String>empty();
        var stage = stage(application, node);
        var day = milestones.of(stage, application).orElse(null);
        return new MyCase(
                number,
                parts.titleOf(application.recruitmentId()),
                parts.nameOf(application.village()),
                parts.townOf(application.village()),
                application.appliedOn(),
                stage,
                node.filter(id -> stage == Stage.OTHER)
                        .map(id -> cases.nameOf(number, id))
                        .orElse(null),
                day,
                stage.hasDeadline() && parts.isOver(day),
                reviews.mayObjectUntil(number).orElse(null),
                isRunning ? application.onHold() : null,
                groups(application),
                parts.letters(number),
                documents.of(number, one -> isOfTheApplication(one, application)),
                parts.told(number),
                isRunning);
    }

    private Stage stage(Application application, Optional<String> node) {
        if (reviews.isAnnulled(application)) {
            return Stage.ANNULLED;
        }
        return node.map(id -> Stage.at(id).orElse(Stage.OTHER))
                .or(() -> Stage.of(application.status()))
                .orElse(Stage.OTHER);
    }

    /** Several offices may be asked the same at once. */
    private Optional<String> waitsAt(String caseNumber) {
        return cases.progress(caseNumber).active().stream()
                .filter(id -> !id.contains("#"))
                .findFirst();
    }

    /** A clerk uploads what comes with an application before it is registered; what comes later is the office's. */
    private static boolean isOfTheApplication(ListedDocument document, Application application) {
        return document.uploadedBy().equals(application.registeredBy())
                && !document.at().isAfter(application.appliedAt());
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
                parts.nameOf(claim.verifier()),
                Standing.valueOf(claim.result().name()));
    }
}
