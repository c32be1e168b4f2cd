package publicpost.web.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.offices.Offices;
import publicpost.placement.Matter;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.process.Officer;

/** The file of a review, a renewal, a suspension or an exit: the matter first, then the life of the placement around it. */
@Component
class MatterFile {

    private final Placements placements;
    private final MatterSheets own;
    private final InPostFiles files;
    private final Offices offices;

    MatterFile(Placements placements, MatterSheets own, InPostFiles files, Offices offices) {
        this.placements = placements;
        this.own = own;
        this.files = files;
        this.offices = offices;
    }

    CaseFile of(Matter matter, Officer officer) {
        var placement = placements.get(matter.placementId());
        return files.of(
                header(matter, placement),
                placement.personId(),
                own.sheets(matter, placement),
                Optional.of(placement),
                officer);
    }

    private CaseFile.Header header(Matter matter, Placement placement) {
        return new CaseFile.Header(
                matter.caseNumber(),
                matter.kind().label(),
                "%s公益性岗位在岗人员%s"
                        .formatted(
                                Words.of(placement.home().area()), matter.kind().label()),
                matter.isOpen() ? "办理中" : Words.of(matter.outcome()),
                matter.isOpen(),
                offices.nameOf(placement.home().village()),
                offices.nameOf(placement.home().town()));
    }
}
