package publicpost.placement;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hibernate.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.CaseNumbers;
import publicpost.casefile.Refused;
import publicpost.placement.Matter.Kind;

/** The list of what is begun for placements: reviews, renewals, suspensions and exits; one of a kind at a time. */
@Service
@Transactional
public class Matters {

    private final MatterRows rows;
    private final EntityManager entities;
    private final CaseNumbers numbers;
    private final Clock clock;

    Matters(MatterRows rows, EntityManager entities, CaseNumbers numbers, Clock clock) {
        this.rows = rows;
        this.entities = entities;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @throws Refused when one of that kind is open for the placement */
    public Matter open(Kind kind, Long placement, LocalDate dueOn, String officer) {
        openOf(placement, kind).ifPresent(open -> {
            throw Refused.at("placement", "在岗人员", "该人员已有未办结的%s事项 %s".formatted(kind.label(), open.caseNumber()));
        });
        return rows.save(matter(kind, placement, dueOn, officer));
    }

    /** Opens one for each placement that has none of that kind open, in one go. */
    public List<Matter> openAll(Kind kind, Map<Long, LocalDate> dueOnByPlacement, String officer) {
        var busy = rows.findByPlacementIdInAndKindAndClosedOnIsNull(dueOnByPlacement.keySet(), kind).stream()
                .map(Matter::placementId)
                .collect(toSet());
        return rows.saveAll(dueOnByPlacement.entrySet().stream()
                .filter(due -> !busy.contains(due.getKey()))
                .map(due -> matter(kind, due.getKey(), due.getValue(), officer))
                .toList());
    }

    private Matter matter(Kind kind, Long placement, LocalDate dueOn, String officer) {
        return new Matter(numbers.matter(kind.prefix()), kind, placement, dueOn, LocalDate.now(clock), officer);
    }

    /** @param finding id of the finding whose decision began it */
    public void becauseOf(Long finding, Matter matter) {
        get(matter.caseNumber()).becauseOf(finding);
    }

    /** It is about another day than when it was opened. */
    public void isAbout(String caseNumber, LocalDate day) {
        get(caseNumber).isAbout(day);
    }

    public void close(String caseNumber, String outcome) {
        get(caseNumber).close(outcome, LocalDate.now(clock));
    }

    /** Within a transaction only the first look goes to the table. */
    @Transactional(readOnly = true)
    public Optional<Matter> find(String caseNumber) {
        return entities.unwrap(Session.class).bySimpleNaturalId(Matter.class).loadOptional(caseNumber);
    }

    @Transactional(readOnly = true)
    public Matter get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NoSuchElementException("no matter " + caseNumber));
    }

    @Transactional(readOnly = true)
    public Optional<Matter> openOf(Long placement, Kind kind) {
        return rows.findByPlacementIdAndKindAndClosedOnIsNull(placement, kind);
    }

    @Transactional(readOnly = true)
    public List<Matter> openOf(Long placement) {
        return rows.findByPlacementIdAndClosedOnIsNullOrderById(placement);
    }

    /** What decisions on a finding began and is not over, whether they stand or were taken back. */
    @Transactional(readOnly = true)
    public List<Matter> openBecauseOf(Long finding) {
        return rows.findByFindingIdAndClosedOnIsNullOrderById(finding);
    }

    @Transactional(readOnly = true)
    public List<Matter> of(Long placement) {
        return rows.findByPlacementIdOrderById(placement);
    }
}
