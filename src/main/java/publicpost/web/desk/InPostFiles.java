package publicpost.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import publicpost.casefile.Documents;
import publicpost.casefile.Records;
import publicpost.placement.Placement;
import publicpost.process.Officer;

/** What every file of somebody in post has: the case's own sheets first, then the placement's life and its letters. */
@Component
class InPostFiles {

    private final PersonPart person;
    private final PlacementPart placementPart;
    private final LifeSheets life;
    private final DecidedParts decided;
    private final Documents documents;
    private final Records records;
    private final Trails trails;

    InPostFiles(
            PersonPart person,
            PlacementPart placementPart,
            LifeSheets life,
            DecidedParts decided,
            Documents documents,
            Records records,
            Trails trails) {
        this.person = person;
        this.placementPart = placementPart;
        this.life = life;
        this.decided = decided;
        this.documents = documents;
        this.records = records;
        this.trails = trails;
    }

    /** @param placement empty before the person is in post */
    CaseFile of(
            CaseFile.Header header,
            Long who,
            List<CaseFile.Sheet> own,
            Optional<Placement> placement,
            Officer officer) {
        var number = header.caseNumber();
        var sheets = new ArrayList<>(own);
        placement.map(one -> life.sheets(one, officer)).ifPresent(sheets::addAll);
        return new CaseFile(
                header,
                person.of(who),
                sheets,
                List.of(),
                documents.listed(number),
                List.of(),
                decided.rulings(number),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                decided.approvals(number),
                placement.map(placementPart::of).orElse(null),
                letters(number, placement),
                trails.of(number),
                trails.diagram(number),
                false);
    }

    /** Most are kept with the case the placement came from, those of a finding with its own. */
    private List<CaseFile.Letter> letters(String number, Optional<Placement> placement) {
        return Stream.concat(Stream.of(number), placement.map(one -> one.home().caseNumber()).stream())
                .distinct()
                .flatMap(one -> records.lettersOf(one).stream())
                .map(ApplicationFile::letter)
                .toList();
    }
}
