package publicpost.process;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.placement.Matter;
import publicpost.placement.Matters;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.watch.DueKind;
import publicpost.watch.DueRow;

/** A term comes within sixty days of its end: its review begins (§二(三)). */
@Component
class StartReviews implements DueStarter {

    private final Matters matters;
    private final Placements placements;
    private final MatterCases cases;
    private final ShortMessages shortMessages;

    StartReviews(Matters matters, Placements placements, MatterCases cases, ShortMessages shortMessages) {
        this.matters = matters;
        this.placements = placements;
        this.cases = cases;
        this.shortMessages = shortMessages;
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(DueKind.TERM);
    }

    @Override
    public void start(List<DueRow> rows) {
        var due = rows.stream().collect(toMap(DueRow::subject, DueRow::dueOn));
        var byId = placements.all(due.keySet()).stream()
                .filter(placement ->
                        placement.isActive() && placement.termEnds().equals(due.get(placement.id())))
                .collect(toMap(Placement::id, placement -> placement));
        due.keySet().retainAll(byId.keySet());
        var opened = matters.openAll(Matter.Kind.TERM_REVIEW, due, Officer.SYSTEM.id());
        opened.forEach(matter -> cases.begin(matter, byId.get(matter.placementId())));
        shortMessages.termEnding(
                opened.stream().map(matter -> byId.get(matter.placementId())).toList());
    }
}
