package publicpost.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.people.Person;
import publicpost.placement.Placement.Status;
import publicpost.policy.Area;
import publicpost.policy.Block;
import publicpost.policy.MonthsUsed;
import publicpost.policy.PolicyTables;
import publicpost.policy.ReplacementRule;
import publicpost.policy.Term;
import publicpost.policy.TermAnswer;
import publicpost.policy.TermLimit;
import publicpost.policy.TermQuestion;
import publicpost.scope.Reach;

/** How long somebody may be subsidised, counted over all that the register knows of the person (§二(三)). */
@Service
@Transactional(readOnly = true)
public class Terms {

    private final PlacementRows rows;
    private final PolicyTables tables;
    private final Clock clock;

    Terms(PlacementRows rows, PolicyTables tables, Clock clock) {
        this.rows = rows;
        this.tables = tables;
        this.clock = clock;
    }

    /** What the term would be for a start on that day. */
    public TermAnswer term(Person person, Area area, LocalDate firstDetermination, LocalDate start) {
        var used = ReplacementRule.monthsCounted(monthsUsed(person.id()), today(), tables);
        return term(person, area, firstDetermination, start, used);
    }

    /** @param monthsUsed where it is known otherwise than from this register */
    public TermAnswer term(Person person, Area area, LocalDate firstDetermination, LocalDate start, int monthsUsed) {
        return Term.of(
                new TermQuestion(
                        area,
                        firstDetermination,
                        person.born(),
                        person.retirementCategory(),
                        monthsUsed,
                        start,
                        today()),
                tables);
    }

    /** Whole months of subsidy a person has had, over all placements. */
    public int monthsUsed(Long person) {
        return monthsUsed(everywhere(person));
    }

    private int monthsUsed(List<Placement> all) {
        var spans = all.stream()
                .map(placement -> placement.counted(today()))
                .flatMap(Optional::stream)
                .toList();
        return MonthsUsed.of(
                spans, all.stream().mapToInt(Placement::earlierMonths).sum());
    }

    /**
     * What our own register says against a further placement.
     *
     * @param special whether the person is of a group that may be placed again; asked only after a full term
     */
    public Set<Block> blocks(Long person, BooleanSupplier special) {
        return blocks(person, special, today(), tables);
    }

    /** Likewise by other tables, as they stand on that day. */
    public Set<Block> blocks(Long person, BooleanSupplier special, LocalDate on, PolicyTables asked) {
        var found = EnumSet.noneOf(Block.class);
        var all = everywhere(person);
        if (all.stream().anyMatch(placement -> placement.status() != Status.ENDED)) {
            found.add(Block.IN_POST);
        }
        if (fullTermStands(monthsUsed(all), held(all), special, on, asked)) {
            found.add(Block.TERM_USED);
        }
        return found;
    }

    private static boolean fullTermStands(
            int monthsUsed, int held, BooleanSupplier special, LocalDate on, PolicyTables asked) {
        return ReplacementRule.against(monthsUsed, held, false, on, asked).isPresent()
                && ReplacementRule.against(monthsUsed, held, special.getAsBoolean(), on, asked)
                        .isPresent();
    }

    private static int held(List<Placement> all) {
        return (int) all.stream().filter(one -> one.startsOn() != null).count();
    }

    /**
     * The end that a term which runs would have by other tables, as they stand on that day. What was decided for it alone
     * stays, but never beyond their limit.
     *
     * @param decided whether its end was decided, and not reckoned from its start: extended, or of an earlier scheme
     * @return the first day no longer subsidised
     */
    public LocalDate endBy(PolicyTables asked, LocalDate on, Placement placement, Person person, boolean decided) {
        var area = placement.home().area();
        if (decided) {
            var limit = TermLimit.of(area, person.born(), person.retirementCategory(), on, asked);
            return placement.termEnds().isBefore(limit.on()) ? placement.termEnds() : limit.on();
        }
        var used = ReplacementRule.monthsCounted(monthsBefore(placement), on, asked);
        return Term.of(
                        new TermQuestion(
                                area,
                                placement.approvedOn(),
                                person.born(),
                                person.retirementCategory(),
                                used,
                                placement.startsOn(),
                                on),
                        asked)
                .end();
    }

    private int monthsBefore(Placement placement) {
        var before = everywhere(placement.personId()).stream()
                .filter(one -> !one.id().equals(placement.id()))
                .toList();
        return monthsUsed(before) + placement.earlierMonths();
    }

    /** Writes down on which day the placement ends without a decision, by the law of today. */
    @Transactional
    public void limit(Placement placement, Person person) {
        var area = placement.home().area();
        var limit = TermLimit.of(area, person.born(), person.retirementCategory(), today(), tables);
        placement.limit(limit.on(), TermLimit.law(area, today(), tables));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Months count and placements stand wherever they were, also where the one who asks sees nothing. */
    private List<Placement> everywhere(Long person) {
        return Reach.WHOLE.during(() -> rows.findByPersonIdOrderById(person));
    }
}
