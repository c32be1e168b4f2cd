package publicpost.dryrun;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import publicpost.dryrun.DryRun.Counted;
import publicpost.dryrun.DryRun.Reached;
import publicpost.dryrun.DryRunLine.Effect;
import publicpost.dryrun.DryRunLine.Kind;
import publicpost.intake.Application;
import publicpost.intake.Application.Status;
import publicpost.intake.EligibilityDesk;
import publicpost.intake.Evidence;
import publicpost.intake.Intake;
import publicpost.intake.Obstacle;
import publicpost.offices.Offices;
import publicpost.placement.Placements;
import publicpost.placement.Terms;
import publicpost.policy.Applicant;
import publicpost.policy.Block;
import publicpost.policy.Eligibility;
import publicpost.policy.EligibilityRule;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;

/** Asks both sides whether applicants may be placed, of which groups they are, and whether they go first (§二(一), §一(三)). */
@Component
class ApplicantsCompared {

    private final AskedApplicants asked;
    private final Intake intake;
    private final Evidence evidence;
    private final EligibilityDesk eligibility;
    private final Placements placements;
    private final Terms terms;
    private final Offices offices;

    ApplicantsCompared(
            AskedApplicants asked,
            Intake intake,
            Evidence evidence,
            EligibilityDesk eligibility,
            Placements placements,
            Terms terms,
            Offices offices) {
        this.asked = asked;
        this.intake = intake;
        this.evidence = evidence;
        this.eligibility = eligibility;
        this.placements = placements;
        this.terms = terms;
        this.offices = offices;
    }

    Part next(DryRun run, Sides sides, int most) {
        var ids = asked.next(run, most);
        var applications = ids.stream().map(intake::get).toList();
        var lines = applications.stream()
                .flatMap(application -> compare(application, run.day(), sides).stream())
                .toList();
        var refused = (int)
                applications.stream().filter(ApplicantsCompared::isRefused).count();
        var last = ids.isEmpty() ? run.to().application() : ids.get(ids.size() - 1);
        return new Part(
                new Reached(last, run.at().placement()),
                ids.size(),
                new Counted(ids.size(), refused, 0, 0),
                lines,
                Map.of());
    }

    private static boolean isRefused(Application application) {
        return application.status() == Status.REFUSED;
    }

    /** Whoever was refused cannot lose, and was refused for something else where the rules had nothing against it. */
    private Optional<DryRunLine> compare(Application application, LocalDate on, Sides sides) {
        var known = known(application, on);
        var before = known.by(sides.live());
        var after = known.by(sides.draft());
        var said = EligibilityInWords.of(before);
        var says = EligibilityInWords.of(after);
        if (said.equals(says) || isRefused(application) && (before.eligible() || !after.eligible())) {
            return Optional.empty();
        }
        return Optional.of(new DryRunLine(
                Kind.APPLICANT,
                application.caseNumber(),
                offices.get(application.village()).parent(),
                application.area(),
                effect(before, after),
                isRefused(application),
                moved(before, after),
                said,
                says,
                null));
    }

    /** To be placed at all comes first, then to be placed before others. */
    private static Effect effect(Eligibility before, Eligibility after) {
        if (before.eligible() != after.eligible()) {
            return after.eligible() ? Effect.GAIN : Effect.LOSS;
        }
        return after.eligible() ? Effect.of(before.priority().compareTo(after.priority())) : Effect.CHANGE;
    }

    /** The groups won or lost; where it was not for a group, those there are. */
    private static List<String> moved(Eligibility before, Eligibility after) {
        var won = labels(after);
        var lost = labels(before);
        var moved = Stream.concat(
                        won.stream().filter(label -> !lost.contains(label)),
                        lost.stream().filter(label -> !won.contains(label)))
                .toList();
        return moved.isEmpty() ? won : moved;
    }

    private static List<String> labels(Eligibility answer) {
        return answer.groups().stream().map(TargetGroup::label).toList();
    }

    // ── what is known of somebody ───────────────────────────────────────────────────────────────────────────────

    /**
     * The facts of one applicant, of which one depends on the tables: whether a full term stands against another.
     *
     * @param noted blocks that stand in the case, or did until they were refuted: they are not found again
     */
    private record Known(Applicant facts, Set<Block> noted, Long person, LocalDate on, boolean hasPost, Terms terms) {

        Eligibility by(PolicyTables side) {
            var rest = without(Block.TERM_USED, facts);
            if (hasPost) {
                return EligibilityRule.check(facts, on, side);
            }
            var register = terms.blocks(person, () -> isSpecial(rest, side), on, side);
            return EligibilityRule.check(rest.against(standing(register)), on, side);
        }

        private Set<Block> standing(Set<Block> register) {
            var stands = EnumSet.noneOf(Block.class);
            register.stream()
                    .filter(block -> facts.blocks().contains(block) || !noted.contains(block))
                    .forEach(stands::add);
            return stands;
        }

        private boolean isSpecial(Applicant rest, PolicyTables side) {
            return EligibilityRule.check(rest, on, side).groups().stream().anyMatch(TargetGroup::special);
        }

        private static Applicant without(Block block, Applicant facts) {
            var others = facts.blocks().stream().filter(one -> one != block).collect(toSet());
            return new Applicant(
                    facts.area(),
                    facts.sex(),
                    facts.born(),
                    facts.retirement(),
                    facts.memberships(),
                    facts.unemployedRegistered(),
                    others);
        }
    }

    /** Whoever has a post kept for this very case is not in another. */
    private Known known(Application application, LocalDate on) {
        var noted = evidence.obstacles(application.id()).stream()
                .map(Obstacle::block)
                .collect(toSet());
        return new Known(
                eligibility.facts(application, on),
                noted,
                application.personId(),
                on,
                placements.of(application.id()).isPresent(),
                terms);
    }
}
