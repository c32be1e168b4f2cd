package publicpost.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.people.Person;
import publicpost.placement.Placement.Status;
import publicpost.policy.Area;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;

/** The register of who is in post. */
@Service
@Transactional
public class Placements {

    private final PlacementRows rows;
    private final FirstDeterminations determinations;
    private final PaperRows papers;
    private final Terms terms;
    private final PolicyTables tables;
    private final Clock clock;

    Placements(
            PlacementRows rows,
            FirstDeterminations determinations,
            PaperRows papers,
            Terms terms,
            PolicyTables tables,
            Clock clock) {
        this.rows = rows;
        this.determinations = determinations;
        this.papers = papers;
        this.terms = terms;
        this.tables = tables;
        this.clock = clock;
    }

    /** Keeps a post for a person whose approval stands, and fixes the age of the first determination if it is the first. */
    public void reserve(Reservation kept, Person person) {
        determine(person, kept.home());
        rows.save(new Placement(kept, LocalDate.now(clock)));
    }

    private void determine(Person person, Home home) {
        var today = LocalDate.now(clock);
        if (determinations.findById(person.id()).isEmpty()) {
            var term = terms.term(person, home.area(), today, today);
            determinations.save(new FirstDetermination(
                    person.id(),
                    today,
                    Period.between(person.born(), today).getYears(),
                    person.retirementCategory(),
                    home.area() == Area.URBAN && term.extensionOpen(),
                    term.clauses().get(term.clauses().size() - 1).toString(),
                    home.caseNumber()));
        }
    }

    /**
     * Starts a reserved placement.
     *
     * @throws Refused when a paper is missing or no month of subsidy is left
     */
    public void start(Long application, Person person, Papers brought) {
        var placement = rows.findByApplicationId(application).orElseThrow();
        var area = placement.home().area();
        var months = tables.figure(Figures.AGREEMENT_MAX_MONTHS, LocalDate.now(clock))
                .whole();
        PapersRule.check(brought, area, placement.approvedOn(), months);
        var first = determinations.findById(person.id()).orElseThrow().determinedOn();
        var term = terms.term(person, area, first, brought.startOn());
        if (!term.end().isAfter(brought.startOn())) {
            throw Refused.at("startOn", "上岗日期", "自该日起已无可享受的补贴期限（§二(三)）");
        }
        placement.start(brought.startOn(), term.end());
        terms.limit(placement, person);
        papers.add(placement.id(), brought, area);
    }

    /** Somebody who is in post already; within the plan the first determination is fixed today. */
    public Placement enter(Entry entry, Person person) {
        if (entry.seat() != null) {
            determine(person, entry.home());
        }
        var placement = rows.save(new Placement(entry, LocalDate.now(clock)));
        if (entry.scheme().hasTerm()) {
            terms.limit(placement, person);
        }
        return placement;
    }

    /**
     * Likewise with the papers a start needs.
     *
     * @throws Refused when one is missing or does not fit
     */
    public Placement enter(Entry entry, Person person, Papers brought) {
        check(brought, entry.home().area());
        var placement = enter(entry, person);
        // the papers are written past the entities, so the row they belong to must be there
        rows.flush();
        papers.add(placement.id(), brought, entry.home().area());
        return placement;
    }

    /** @throws Refused naming every paper that is missing or would not fit a start approved today */
    @Transactional(readOnly = true)
    public void check(Papers brought, Area area) {
        var today = LocalDate.now(clock);
        var months = tables.figure(Figures.AGREEMENT_MAX_MONTHS, today).whole();
        PapersRule.check(brought, area, today, months);
    }

    /** @param on the first day no longer in post */
    public void end(Long id, LocalDate on) {
        get(id).end(on);
        // what follows reads the days in post past the entities
        rows.flush();
        papers.end(id, on);
    }

    public void extend(Long id, LocalDate until) {
        get(id).extend(until);
    }

    /** The post is not kept any longer; nothing happens when none was. */
    public void release(Long application) {
        rows.findByApplicationId(application)
                .filter(placement -> placement.status() == Status.RESERVED)
                .ifPresent(placement -> placement.end(LocalDate.now(clock)));
    }

    @Transactional(readOnly = true)
    public Placement get(Long id) {
        return rows.findById(id).orElseThrow(() -> new NoSuchElementException("no placement " + id));
    }

    /** Reads many at once, so that each is at hand within the transaction. */
    @Transactional(readOnly = true)
    public List<Placement> all(Collection<Long> ids) {
        return rows.findAllById(ids);
    }

    @Transactional(readOnly = true)
    public Optional<Placement> of(Long application) {
        return rows.findByApplicationId(application);
    }

    @Transactional(readOnly = true)
    public Optional<Placement> ofCase(String caseNumber) {
        return rows.findByHomeCaseNumber(caseNumber);
    }

    @Transactional(readOnly = true)
    public List<Placement> ofPerson(Long person) {
        return rows.findByPersonIdOrderById(person);
    }

    /** The placements, not ended, of any of these people. */
    @Transactional(readOnly = true)
    public List<Placement> openOf(Collection<Long> people) {
        return rows.findByPersonIdInAndStatusNot(people, Status.ENDED);
    }

    /** Those in post that an office of these towns or villages manages. */
    @Transactional(readOnly = true)
    public List<Placement> activeIn(Collection<String> offices) {
        var found = new ArrayList<>(rows.findByHomeTownInAndStatusOrderById(offices, Status.ACTIVE));
        found.addAll(rows.findByHomeVillageInAndStatusOrderById(offices, Status.ACTIVE));
        return found;
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
