package publicpost.process.sheets;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.intake.Application;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.policy.Candidate;
import publicpost.policy.Move;
import publicpost.policy.Priority;
import publicpost.policy.Ranked;
import publicpost.policy.RankingRule;
import publicpost.process.Officer;
import publicpost.process.StepDesk;
import publicpost.process.sheets.Rows.Person;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;
import publicpost.recruitment.RankingDesk;
import publicpost.recruitment.Recruitment;

/** The order of an announcement as it is computed, why everybody stands where he stands, and where that is left open. */
@Component
public class RankDesk {

    private final SheetDesk sheets;
    private final StepDesk steps;
    private final Tasks tasks;
    private final Rows rows;
    private final Intake intake;
    private final RankingDesk rankings;
    private final Announcements announcements;

    RankDesk(
            SheetDesk sheets,
            StepDesk steps,
            Tasks tasks,
            Rows rows,
            Intake intake,
            RankingDesk rankings,
            Announcements announcements) {
        this.sheets = sheets;
        this.steps = steps;
        this.tasks = tasks;
        this.rows = rows;
        this.intake = intake;
        this.rankings = rankings;
        this.announcements = announcements;
    }

    /**
     * @param level the same for those among whom the town may choose
     * @param why this place, beside the one before
     * @param up whether there is somebody level right before, and
     * @param down right after
     */
    public record Place(
            Long application,
            String caseNumber,
            String name,
            String village,
            Priority priority,
            BigDecimal score,
            LocalDateTime applied,
            int level,
            String why,
            boolean moved,
            boolean up,
            boolean down,
            String offer,
            Ranked.Standing standing,
            int position) {}

    /**
     * @param task null while nobody is asked to rank
     * @param asked what the step's form shows beside the order
     */
    public record Order(Recruitment announcement, String task, String holder, Map<?, ?> asked, List<Place> places) {}

    /** @throws Refused when it is not the officer's, or when somebody is moved past another who is not level */
    public Order open(String announcement, List<Move> moves, Officer officer) {
        var of = sheets.announcement(Sheet.RANK, announcement, null, officer);
        var task = tasks.of(Sheet.RANK.step(), Set.of(announcement), of.town()).get(announcement);
        if (task == null) {
            return new Order(of, null, null, Map.of(), List.of());
        }
        var holder = officer.id().equals(task.getAssignee()) ? null : task.getAssignee();
        var asked = (Map<?, ?>) steps.context(Sheet.RANK.step(), task.getId(), officer);
        return new Order(of, task.getId(), holder, asked, places(of, moves));
    }

    private List<Place> places(Recruitment of, List<Move> moves) {
        var candidates = intake.candidates(of.id());
        var ranked = rankings.preview(of.caseNumber(), candidates, moves);
        var byId = candidates.stream().collect(toMap(Candidate::application, identity()));
        var order = ranked.stream().map(place -> byId.get(place.application())).toList();
        var numbers = intake.of(of.id(), Set.of(Status.PASSED)).stream()
                .collect(toMap(Application::id, Application::caseNumber));
        var people = rows.people(numbers.values()).stream().collect(toMap(Person::caseNumber, identity()));
        var offers = announcements.offersOf(of.id());
        var moved = moves.stream().map(Move::application).toList();
        var places = new ArrayList<Place>();
        for (var i = 0; i < order.size(); i++) {
            var person = people.get(numbers.get(order.get(i).application()));
            places.add(place(person, order, i, ranked.get(i), offers, moved));
        }
        return places;
    }

    private static Place place(
            Person person, List<Candidate> order, int at, Ranked ranked, List<Offer> offers, List<Long> moved) {
        var self = order.get(at);
        var up = at > 0 && RankingRule.level(order.get(at - 1), self);
        var down = at + 1 < order.size() && RankingRule.level(order.get(at + 1), self);
        var isMoved = moved.contains(self.application());
        return new Place(
                self.application(),
                person.caseNumber(),
                person.name(),
                person.village(),
                self.priority(),
                self.score(),
                person.applied(),
                (int) Stream.iterate(1, i -> i <= at, i -> i + 1)
                        .filter(i -> !RankingRule.level(order.get(i - 1), order.get(i)))
                        .count(),
                why(at == 0 ? null : order.get(at - 1), self, isMoved),
                isMoved,
                up,
                down,
                Offer.titleOf(ranked.offer(), offers),
                ranked.standing(),
                ranked.position());
    }

    private static String why(Candidate before, Candidate self, boolean moved) {
        if (moved) {
            return "同类别、同得分，由镇（街道）调整";
        }
        if (before == null) {
            return self.priority() == Priority.FOUR_PLUS_TWO ? "“4+2”类优先，得分最高" : "得分最高";
        }
        if (before.priority() != self.priority()) {
            return "在“4+2”类之后（§一(三)）";
        }
        if (!RankingRule.level(before, self)) {
            return "得分低于上一名";
        }
        return self.applied().isBefore(before.applied()) ? "同得分，上一名经调整" : "同得分，申请在后";
    }
}
