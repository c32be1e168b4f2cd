package publicpost.web.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.findings.Finding;
import publicpost.offices.Offices;
import publicpost.placement.Placements;
import publicpost.process.Officer;

/** The file of a finding: what was seen and how it was dealt with, and the life of the placement around it, where there is one. */
@Component
class FindingFile {

    private final FindingSheets own;
    private final Placements placements;
    private final InPostFiles files;
    private final DecidedParts decided;
    private final Documents documents;
    private final Offices offices;
    private final Trails trails;

    FindingFile(
            FindingSheets own,
            Placements placements,
            InPostFiles files,
            DecidedParts decided,
            Documents documents,
            Offices offices,
            Trails trails) {
        this.own = own;
        this.placements = placements;
        this.files = files;
        this.decided = decided;
        this.documents = documents;
        this.offices = offices;
        this.trails = trails;
    }

    CaseFile of(Finding finding, Officer officer) {
        if (finding.isOfSomebody()) {
            var placement = placements.get(finding.subject().placement());
            return files.of(header(finding), placement.personId(), own.of(finding), Optional.of(placement), officer);
        }
        var number = finding.caseNumber();
        var file = CaseFiles.sheets(
                header(finding),
                own.of(finding),
                List.of(),
                documents.listed(number),
                trails.diagram(number),
                trails.of(number));
        return file.with(decided.approvals(number));
    }

    private CaseFile.Header header(Finding finding) {
        var village = finding.subject().village();
        return new CaseFile.Header(
                finding.caseNumber(),
                "问题核查",
                finding.kind().label(),
                status(finding),
                finding.isOpen(),
                village == null ? null : offices.nameOf(village),
                offices.nameOf(finding.subject().town()));
    }

    private static String status(Finding finding) {
        return "%s，%s".formatted(finding.severity().label(), finding.inWords());
    }
}
