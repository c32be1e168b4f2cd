package publicpost.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Records;
import publicpost.casefile.Ruling;
import publicpost.casefile.RulingJson;
import publicpost.intake.Claim.Result;
import publicpost.people.People;
import publicpost.policy.Applicant;
import publicpost.policy.Block;
import publicpost.policy.Consulted;
import publicpost.policy.Eligibility;
import publicpost.policy.EligibilityRule;
import publicpost.policy.PolicyArchive;
import publicpost.policy.PolicyTables;
import publicpost.policy.Reason;
import publicpost.policy.TableEvidence;
import publicpost.policy.TargetGroup;

/** Where the rules are asked whether a person may be placed, and where their answer is kept with all it rests on. */
@Service
@Transactional
public class EligibilityDesk {

    /** Asked on the day of the application. */
    public static final String FIRST_CHECK = "ELIGIBILITY";

    /** Asked on the day of the approval (二次核定). */
    public static final String SECOND_CHECK = "RECHECK";

    /** The office whose confirmation shows that a person is registered as unemployed. */
    private static final String UNEMPLOYMENT_REGISTER = "human-resources";

    private final Intake intake;
    private final Evidence evidence;
    private final People people;
    private final Records records;
    private final PolicyTables tables;
    private final PolicyArchive archive;
    private final RulingJson rulings;

    EligibilityDesk(
            Intake intake,
            Evidence evidence,
            People people,
            Records records,
            PolicyTables tables,
            PolicyArchive archive,
            RulingJson rulings) {
        this.intake = intake;
        this.evidence = evidence;
        this.people = people;
        this.records = records;
        this.tables = tables;
        this.archive = archive;
        this.rulings = rulings;
    }

    /**
     * @param kind {@link #FIRST_CHECK} or {@link #SECOND_CHECK}
     * @param on whose ages, lists and figures count
     * @param known blocks that our own records show on that day
     */
    public Eligibility decide(String caseNumber, String kind, LocalDate on, Set<Block> known, String officer) {
        var application = intake.get(caseNumber);
        known.forEach(block -> evidence.add(application.id(), block, "本系统记录", "system"));
        var facts = facts(application, on);
        var consulted = new Consulted(tables);
        var answer = EligibilityRule.check(facts, on, consulted);
        application.found(answer);
        records.decide(caseNumber, ruling(kind, on, facts, answer, consulted.evidence()), officer);
        return answer;
    }

    /** What the rules would answer on that day with these blocks; nothing is kept. */
    @Transactional(readOnly = true)
    public Eligibility foresee(String caseNumber, LocalDate on, Set<Block> known) {
        var application = intake.get(caseNumber);
        var noted = evidence.obstacles(application.id()).stream()
                .map(Obstacle::block)
                .collect(toSet());
        // what was noted before may have been refuted since
        var more = known.stream().filter(block -> !noted.contains(block)).collect(toSet());
        return EligibilityRule.check(facts(application, on).against(more), on, tables);
    }

    /** Whether the person is of a group that may be placed again after a full term (§二(三)). */
    @Transactional(readOnly = true)
    public boolean mayBePlacedAgain(String caseNumber, LocalDate on) {
        return EligibilityRule.check(facts(intake.get(caseNumber), on), on, tables).groups().stream()
                .anyMatch(TargetGroup::special);
    }

    /** The same question on the same facts to the same version of the table: the answer that was given then. */
    @Transactional(readOnly = true)
    public Eligibility askAgain(Long decision) {
        return askAgain(records.decision(decision).ruling());
    }

    Eligibility askAgain(Ruling ruling) {
        var evidence = List.of(rulings.read(ruling.evidence(), TableEvidence[].class));
        return EligibilityRule.check(facts(ruling), ruling.askedOn(), archive.asOf(evidence));
    }

    Applicant facts(Ruling ruling) {
        return rulings.read(ruling.inputs(), Applicant.class);
    }

    static String outcome(Eligibility answer) {
        return answer.eligible() ? "ELIGIBLE" : "NOT_ELIGIBLE";
    }

    /** What is known of an applicant and stands on that day, as the rules ask for it. */
    @Transactional(readOnly = true)
    public Applicant facts(Application application, LocalDate on) {
        var person = people.get(application.personId());
        var claims = evidence.claims(application.id());
        var memberships = claims.stream()
                .filter(claim -> claim.holdsOn(on))
                .map(Claim::groupCode)
                .collect(toSet());
        var unemployed = application.unemployedRegistered()
                && claims.stream()
                        .anyMatch(claim -> claim.result() == Result.CONFIRMED
                                && claim.verifier().equals(UNEMPLOYMENT_REGISTER));
        var blocks = evidence.obstacles(application.id()).stream()
                .filter(Obstacle::stands)
                .map(Obstacle::block)
                .collect(toCollection(() -> EnumSet.noneOf(Block.class)));
        return new Applicant(
                application.area(),
                person.sex(),
                person.born(),
                person.retirementCategory(),
                memberships,
                unemployed,
                blocks);
    }

    private Ruling ruling(
            String kind, LocalDate on, Applicant facts, Eligibility answer, List<TableEvidence> evidence) {
        return new Ruling(
                kind,
                on,
                outcome(answer),
                inWords(answer),
                answer.clauses().stream().map(Object::toString).toList(),
                rulings.write(facts),
                rulings.write(evidence));
    }

    /** What the person would be told. */
    public static String inWords(Eligibility answer) {
        var groups = answer.groups().stream().map(group -> group.label()).collect(joining("、"));
        return answer.eligible() ? "符合安置条件：" + groups : reasons(answer.reasons());
    }

    private static String reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> "%s（%s）".formatted(reason.text(), reason.clause()))
                .collect(joining("；"));
    }
}
