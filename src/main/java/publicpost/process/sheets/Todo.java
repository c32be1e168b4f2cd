package publicpost.process.sheets;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import publicpost.offices.Offices;
import publicpost.process.Officer;
import publicpost.process.sheets.Rows.Home;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Recruitment;

/** What an officer's offices have to do between the meeting and the start, counted by announcement. */
@Component
public class Todo {

    /** In the order of the case; those without a sheet are done one by one. */
    private static final List<String> STEPS =
            List.of("Appraise", "Rank", "HearObjections", "InvestigateObjection", "Approve", "PrepareStart");

    private static final Set<String> BY_VILLAGE = Set.of("Appraise");

    private final Tasks tasks;
    private final Rows rows;
    private final Announcements announcements;
    private final Offices offices;

    Todo(Tasks tasks, Rows rows, Announcements announcements, Offices offices) {
        this.tasks = tasks;
        this.rows = rows;
        this.announcements = announcements;
        this.offices = offices;
    }

    /**
     * @param sheet null where the step is done one by one
     * @param village null unless the step is counted by village
     * @param place its name
     */
    public record Count(String step, Sheet sheet, String village, String place, int open) {}

    public record Under(Recruitment announcement, String town, List<Count> counts) {}

    private record Place(String step, String village) {}

    private record Item(String step, String name, Home home) {
        Place place() {
            return new Place(step, BY_VILLAGE.contains(step) ? home.village() : null);
        }
    }

    public List<Under> of(Officer officer) {
        var open = tasks.of(STEPS, officer);
        var homes = rows.homes(open.values());
        var items = open.entrySet().stream()
                .filter(task -> homes.containsKey(task.getValue()))
                .map(task -> item(task.getKey(), homes.get(task.getValue())))
                .collect(groupingBy(item -> item.home().announcement(), TreeMap::new, groupingBy(Item::place)));
        return items.entrySet().stream()
                .map(under -> under(announcements.get(under.getKey()), under.getValue()))
                .toList();
    }

    private static Item item(Task task, Home home) {
        return new Item(task.getTaskDefinitionKey(), task.getName(), home);
    }

    private Under under(Recruitment announcement, Map<Place, List<Item>> items) {
        var counts = items.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(at -> count(at.getKey(), at.getValue()))
                .toList();
        return new Under(announcement, offices.nameOf(announcement.town()), counts);
    }

    private static final Comparator<Place> ORDER = comparing((Place place) -> STEPS.indexOf(place.step()))
            .thenComparing(Place::village, nullsFirst(Comparator.naturalOrder()));

    private Count count(Place place, List<Item> items) {
        var name = items.stream()
                .map(Item::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(place.step());
        var village = place.village();
        return new Count(
                name,
                Sheet.ofStep(place.step()).orElse(null),
                village,
                village == null ? null : offices.nameOf(village),
                items.size());
    }
}
