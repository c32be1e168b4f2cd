package publicpost.dryrun;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.dryrun.DryRun.Counted;
import publicpost.dryrun.DryRun.Reached;
import publicpost.dryrun.DryRunLine.Effect;
import publicpost.dryrun.DryRunLine.Kind;
import publicpost.dryrun.Part.Cost;
import publicpost.people.People;
import publicpost.people.Person;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.placement.Terms;
import publicpost.policy.Area;
import publicpost.policy.PolicyTables;
import publicpost.policy.ReviewOption;
import publicpost.policy.ReviewQuestion;
import publicpost.policy.Span;
import publicpost.policy.TermReview;

/** Asks both sides how long people in post are subsidised, and what they cost a year. */
@Component
class PlacementsCompared {

    private final PaidPosts posts;
    private final Placements placements;
    private final People people;
    private final Terms terms;

    PlacementsCompared(PaidPosts posts, Placements placements, People people, Terms terms) {
        this.posts = posts;
        this.placements = placements;
        this.people = people;
        this.terms = terms;
    }

    /** What both sides say of a year, asked once for everybody. */
    record Years(YearCost live, YearCost draft) {}

    Part next(DryRun run, Sides sides, Years years, int most) {
        var found = posts.next(run.at().placement(), run.to().placement(), run.firstMonth(), most);
        var ids = found.stream().map(PaidPost::placement).toList();
        var all = placements.all(ids).stream().collect(toMap(Placement::id, identity()));
        var pauses = posts.pauses(ids);
        var lines = new ArrayList<DryRunLine>();
        var costs = new HashMap<String, Cost>();
        for (var post : found) {
            var placement = all.get(post.placement());
            compare(placement, post, pauses.getOrDefault(placement.id(), List.of()), run.day(), sides, years, lines)
                    .ifPresent(cost -> costs.merge(placement.home().town(), cost, Cost::plus));
        }
        var uninsured = (int) found.stream().filter(post -> !post.insured()).count();
        var last = ids.isEmpty() ? run.to().placement() : ids.get(ids.size() - 1);
        return new Part(
                new Reached(run.at().application(), last),
                ids.size(),
                new Counted(0, 0, ids.size(), uninsured),
                lines,
                Map.copyOf(costs));
    }

    private Optional<Cost> compare(
            Placement placement,
            PaidPost post,
            List<Span> pauses,
            LocalDate on,
            Sides sides,
            Years years,
            List<DryRunLine> lines) {
        var person = people.get(placement.personId());
        var before = term(placement, person, post, on, sides.live());
        var after = term(placement, person, post, on, sides.draft());
        if (!after.equals(before)) {
            lines.add(line(placement, before, after, on));
        }
        var cost = new Cost(
                years.live().of(post, pauses, before.end()), years.draft().of(post, pauses, after.end()));
        if (cost.isOtherwise()) {
            lines.add(line(placement, cost));
        }
        return cost.isNothing() ? Optional.empty() : Optional.of(cost);
    }

    private TermBySide term(Placement placement, Person person, PaidPost post, LocalDate on, PolicyTables side) {
        var end = terms.endBy(side, on, placement, person, post.decided());
        return new TermBySide(end, longest(placement, person, end, on, side));
    }

    /** What was judged at the first determination is frozen, whatever the tables say; old terms are not extended. */
    private LocalDate longest(Placement placement, Person person, LocalDate end, LocalDate on, PolicyTables side) {
        return placements
                .firstDetermination(person.id())
                .filter(first -> placement.postId() != null)
                .map(first -> new ReviewQuestion(
                        placement.home().area(),
                        first.determinedOn(),
                        first.extensionOpen(),
                        person.born(),
                        person.retirementCategory(),
                        end,
                        on))
                .flatMap(question -> TermReview.of(question, side)
                        .option(kind(placement.home().area())))
                .map(ReviewOption::until)
                .orElse(null);
    }

    private static ReviewOption.Kind kind(Area area) {
        return area == Area.URBAN ? ReviewOption.Kind.TO_RETIREMENT : ReviewOption.Kind.EXTEND;
    }

    private static DryRunLine line(Placement placement, TermBySide before, TermBySide after, LocalDate on) {
        return new DryRunLine(
                Kind.TERM,
                placement.home().caseNumber(),
                placement.home().town(),
                placement.home().area(),
                Effect.of(after.comparedTo(before)),
                false,
                List.of(),
                before.inWords(on),
                after.inWords(on),
                after.monthsSince(before));
    }

    private static DryRunLine line(Placement placement, Cost cost) {
        return new DryRunLine(
                Kind.COST,
                placement.home().caseNumber(),
                placement.home().town(),
                placement.home().area(),
                Effect.of(cost.compared()),
                false,
                List.of(),
                cost.before().total().toString(),
                cost.after().total().toString(),
                cost.after().total().minus(cost.before().total()).yuan());
    }
}
