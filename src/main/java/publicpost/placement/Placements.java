package publicpost.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.people.Person;
import publicpost.placement.Placement.Status;
import publicpost.policy.Area;
import publicpost.policy.Block;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;
import publicpost.policy.Term;
import publicpost.policy.TermAnswer;
import publicpost.policy.TermQuestion;

/** The register of who is in post. */
@Service
@Transactional
public class Placements {

    private final PlacementRows rows;
    private final FirstDeterminations determinations;
    private final PaperRows papers;
    private final PolicyTables tables;
    private final Clock clock;

    Placements(
            PlacementRows rows,
            FirstDeterminations determinations,
            PaperRows papers,
            PolicyTables tables,
            Clock clock) {
        this.rows = rows;
        this.determinations = determinations;
        this.papers = papers;
        this.tables = tables;
        this.clock = clock;
    }

    /** Keeps a post for a person whose approval stands, and fixes the age of the first determination if it is the first. */
    public void reserve(Reservation kept, Person person, Area area, String caseNumber) {
        var today = LocalDate.now(clock);
        if (determinations.findById(person.id()).isEmpty()) {
            var term = term(person, area, today, today);
            determinations.save(new FirstDetermination(
                    person.id(),
                    today,
                    Period.between(person.born(), today).getYears(),
                    person.retirementCategory(),
                    area == Area.URBAN && term.extensionOpen(),
                    term.clauses().get(term.clauses().size() - 1).toString(),
                    caseNumber));
        }
        rows.save(new Placement(kept, today));
    }

    /**
     * Starts a reserved placement.
     *
     * @throws Refused when a paper is missing or no month of subsidy is left
     */
    public void start(Long application, Person person, Area area, Papers brought) {
        var placement = rows.findByApplicationId(application).orElseThrow();
        var months = tables.figure(Figures.AGREEMENT_MAX_MONTHS, LocalDate.now(clock))
                .value();
        PapersRule.check(brought, area, placement.approvedOn(), months.intValue());
        var first = determinations.findById(person.id()).orElseThrow().determinedOn();
        var term = term(person, area, first, brought.startOn());
        if (!term.end().isAfter(brought.startOn())) {
            throw Refused.at("startOn", "上岗日期", "自该日起已无可享受的补贴期限（§二(三)）");
        }
        placement.start(brought.startOn(), term.end());
        papers.add(placement.id(), brought, area);
    }

    /** What the term would be for a start on that day. */
    @Transactional(readOnly = true)
    public TermAnswer term(Person person, Area area, LocalDate firstDetermination, LocalDate start) {
        return Term.of(
                new TermQuestion(
                        area,
                        firstDetermination,
                        person.born(),
                        person.retirementCategory(),
                        monthsUsed(rows.findByPersonId(person.id())),
                        start,
                        LocalDate.now(clock)),
                tables);
    }

    /** The post is not kept any longer; nothing happens when none was. */
    public void release(Long application) {
        rows.findByApplicationId(application)
                .filter(placement -> placement.status() == Status.RESERVED)
                .ifPresent(placement -> placement.end(LocalDate.now(clock)));
    }

    /** What our own register says against a further placement. */
    @Transactional(readOnly = true)
    public Set<Block> blocks(Long person) {
        var found = EnumSet.noneOf(Block.class);
        var all = rows.findByPersonId(person);
        if (all.stream().anyMatch(placement -> placement.status() != Status.ENDED)) {
            found.add(Block.IN_POST);
        }
        var longest = tables.figure(Figures.TERM_MONTHS, LocalDate.now(clock)).value();
        if (monthsUsed(all) >= longest.intValue()) {
            found.add(Block.TERM_USED);
        }
        return found;
    }

    /** Whole months of subsidy a person has had, over all placements. */
    private int monthsUsed(List<Placement> all) {
        return all.stream()
                .filter(placement -> placement.startsOn() != null)
                .mapToInt(this::months)
                .sum();
    }

    private int months(Placement placement) {
        var until = placement.endedOn() == null ? LocalDate.now(clock) : placement.endedOn();
        return until.isBefore(placement.startsOn())
                ? 0
                : (int) Period.between(placement.startsOn(), until).toTotalMonths();
    }

    @Transactional(readOnly = true)
    public Optional<Placement> of(Long application) {
        return rows.findByApplicationId(application);
    }

    @Transactional(readOnly = true)
    public List<Paper> papersOf(Placement placement) {
        return papers.of(placement.id());
    }

    @Transactional(readOnly = true)
    public Optional<FirstDetermination> firstDetermination(Long person) {
        return determinations.findById(person);
    }
}
