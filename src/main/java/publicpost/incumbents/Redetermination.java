package publicpost.incumbents;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.incumbents.Facts.Found;
import publicpost.incumbents.Facts.Membership;
import publicpost.intake.EligibilityDesk;
import publicpost.people.People;
import publicpost.people.Person;
import publicpost.placement.FirstDetermination;
import publicpost.placement.Placements;
import publicpost.placement.Terms;
import publicpost.policy.Applicant;
import publicpost.policy.Block;
import publicpost.policy.Consulted;
import publicpost.policy.EarlierSchemeRule;
import publicpost.policy.EligibilityRule;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;
import publicpost.policy.Scheme;
import publicpost.policy.TermAnswer;

/** Asks the rules what becomes of an incumbent today: §二(一) who may be placed, §二(三) for how long, §三(四)末段. */
@Service
@Transactional(readOnly = true)
public class Redetermination {

    private final People people;
    private final Placements placements;
    private final Terms terms;
    private final PolicyTables tables;
    private final Clock clock;

    Redetermination(People people, Placements placements, Terms terms, PolicyTables tables, Clock clock) {
        this.people = people;
        this.placements = placements;
        this.terms = terms;
        this.tables = tables;
        this.clock = clock;
    }

    /** @param found what the town found out */
    public Assessment assess(Incumbent one, Facts found) {
        var oldEnd = one.post().oldEnd();
        if (one.post().scheme() == Scheme.VETERAN) {
            var answer = EarlierSchemeRule.of(one.post().scheme(), null, oldEnd);
            return new Assessment(null, null, answer, null, false, List.of());
        }
        var today = LocalDate.now(clock);
        var person = people.get(one.personId());
        var consulted = new Consulted(tables);
        var facts = facts(one, person, found, consulted);
        var eligibility = EligibilityRule.check(facts, today, consulted);
        var answer = EarlierSchemeRule.of(one.post().scheme(), eligibility, oldEnd);
        var term = term(one, person);
        return new Assessment(facts, eligibility, answer, term, term.end().isAfter(today), consulted.evidence());
    }

    private Applicant facts(Incumbent one, Person person, Facts found, PolicyTables consulted) {
        return new Applicant(
                one.home().area(),
                person.sex(),
                person.born(),
                person.retirementCategory(),
                found.memberships().stream().map(Membership::group).collect(toSet()),
                found.unemployedRegistered(),
                blocks(one, found, consulted));
    }

    private Set<Block> blocks(Incumbent one, Facts found, PolicyTables consulted) {
        var blocks = EnumSet.noneOf(Block.class);
        found.blocks().stream().map(Found::block).forEach(blocks::add);
        // a re-determination is not the whole procedure again, so no group is special here
        blocks.addAll(terms.blocks(one.personId(), () -> false));
        if (used(one)
                >= consulted.figure(Figures.TERM_MONTHS, LocalDate.now(clock)).whole()) {
            blocks.add(Block.TERM_USED);
        }
        return blocks;
    }

    /** Under earlier schemes and, if there was one, under the plan. */
    private int used(Incumbent one) {
        return one.post().monthsUsed() + terms.monthsUsed(one.personId());
    }

    /** If the person entered today; the earlier months count towards the 36. */
    private TermAnswer term(Incumbent one, Person person) {
        var today = LocalDate.now(clock);
        var first = placements
                .firstDetermination(person.id())
                .map(FirstDetermination::determinedOn)
                .orElse(today);
        return terms.term(person, one.home().area(), first, today, used(one));
    }

    /** @throws Refused with the reasons and their clauses when the person cannot enter the plan today */
    public void mustBeAbleToEnter(Assessment assessed, String field, String label) {
        if (!assessed.eligibility().eligible()) {
            throw Refused.at(field, label, "不能纳入新岗位：" + EligibilityDesk.inWords(assessed.eligibility()));
        }
        if (!assessed.termLeft()) {
            var clauses =
                    assessed.term().clauses().stream().map(Object::toString).collect(joining("、"));
            throw Refused.at(field, label, "不能纳入新岗位：自今天起已无可享受的补贴期限（%s）".formatted(clauses));
        }
    }
}
