package publicpost.web.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.intake.Application;
import publicpost.intake.Appraisal;
import publicpost.intake.Appraisals;
import publicpost.intake.Claim;
import publicpost.intake.Evidence;
import publicpost.intake.Obstacle;
import publicpost.offices.Offices;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;

/** What was verified of an application: claims, obstacles, the village's review. */
@Component
class VerifiedParts {

    private final Evidence evidence;
    private final Appraisals appraisals;
    private final Offices offices;
    private final PolicyTables tables;

    VerifiedParts(Evidence evidence, Appraisals appraisals, Offices offices, PolicyTables tables) {
        this.evidence = evidence;
        this.appraisals = appraisals;
        this.offices = offices;
        this.tables = tables;
    }

    List<CaseFile.Claim> claims(Application application) {
        var groups = tables.groupsInForce(application.appliedOn());
        return evidence.claims(application.id()).stream()
                .map(claim -> claim(claim, groups))
                .toList();
    }

    private CaseFile.Claim claim(Claim claim, List<TargetGroup> groups) {
        return new CaseFile.Claim(
                TargetGroup.labelOf(claim.groupCode(), groups),
                offices.nameOf(claim.verifier()),
                claim.listName(),
                claim.listDate(),
                claim.checkedBy(),
                claim.result() == Claim.Result.OPEN ? "待核验" : Words.of(claim.result()),
                claim.lapsesOn(),
                claim.note());
    }

    List<CaseFile.BlockFound> blocks(Application application) {
        return evidence.obstacles(application.id()).stream()
                .map(VerifiedParts::block)
                .toList();
    }

    private static CaseFile.BlockFound block(Obstacle obstacle) {
        var rebuttal = Optional.ofNullable(obstacle.rebuttal())
                .map(why -> "%s（%s）".formatted(why, obstacle.rebuttedBy()))
                .orElse(null);
        return new CaseFile.BlockFound(
                obstacle.block().label(), "%s（%s）".formatted(obstacle.evidence(), obstacle.foundBy()), rebuttal);
    }

    List<CaseFile.Appraisal> appraisals(Application application) {
        return appraisals.of(application.id()).stream()
                .map(VerifiedParts::appraisal)
                .toList();
    }

    private static CaseFile.Appraisal appraisal(Appraisal appraisal) {
        var meeting = appraisal.meeting();
        var passed = appraisal.result().name().equals("PASSED");
        return new CaseFile.Appraisal(
                meeting.heldOn(),
                meeting.place(),
                meeting.chair(),
                meeting.quorum(),
                meeting.present(),
                meeting.votesFor(),
                meeting.votesAgainst(),
                meeting.votesAbstain(),
                meeting.withdrew().isEmpty() ? null : meeting.withdrew(),
                meeting.score(),
                passed ? "通过" : Words.of(appraisal.result()),
                meeting.text());
    }
}
