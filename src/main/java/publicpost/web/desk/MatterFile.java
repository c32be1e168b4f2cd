package publicpost.web.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.casefile.Records;
import publicpost.offices.Offices;
import publicpost.placement.Matter;
import publicpost.placement.Placement;
import publicpost.placement.Placements;

/** The file of a review, a renewal, a suspension or an exit: the matter first, then the life of the placement around it. */
@Component
class MatterFile {

    private final Placements placements;
    private final PersonPart person;
    private final PlacementPart placementPart;
    private final MatterSheets own;
    private final LifeSheets life;
    private final DecidedParts decided;
    private final Documents documents;
    private final Records records;
    private final Offices offices;
    private final Trails trails;

    MatterFile(
            Placements placements,
            PersonPart person,
            PlacementPart placementPart,
            MatterSheets own,
            LifeSheets life,
            DecidedParts decided,
            Documents documents,
            Records records,
            Offices offices,
            Trails trails) {
        this.placements = placements;
        this.person = person;
        this.placementPart = placementPart;
        this.own = own;
        this.life = life;
        this.decided = decided;
        this.documents = documents;
        this.records = records;
        this.offices = offices;
        this.trails = trails;
    }

    CaseFile of(Matter matter) {
        var number = matter.caseNumber();
        var placement = placements.get(matter.placementId());
        var sheets = new ArrayList<>(own.sheets(matter, placement));
        sheets.addAll(life.sheets(placement));
        return new CaseFile(
                header(matter, placement),
                person.of(placement.personId()),
                sheets,
                List.of(),
                ApplicationFile.named(documents.of(number)),
                List.of(),
                decided.rulings(number),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                decided.approvals(number),
                placementPart.of(placement),
                records.lettersOf(placement.home().caseNumber()).stream()
                        .map(ApplicationFile::letter)
                        .toList(),
                trails.of(number),
                trails.diagram(number),
                false);
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
