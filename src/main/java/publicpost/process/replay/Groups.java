package publicpost.process.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How many there were each time that a case came to a step which several do at once, as with the claims of an application. */
class Groups {

    /** @param epoch how much had happened from outside by then */
    record Group(int epoch, int size) {}

    private final Score score;
    private final Function<String, Drawn> models;
    private final Map<String, List<Group>> byNode = new LinkedHashMap<>();

    Groups(Score score, Function<String, Drawn> models) {
        this.score = score;
        this.models = models;
        var byScope = new LinkedHashMap<String, List<Visit>>();
        for (var visit : score.recording().visits()) {
            if (model(visit).severalAtOnce().contains(visit.node())) {
                byScope.computeIfAbsent(visit.node() + " " + visit.scope(), scope -> new ArrayList<>())
                        .add(visit);
            }
            model(visit).severalAtOnce().stream()
                    .filter(node -> model(visit).leads(node, visit.node()) && wasPassedOver(node, visit))
                    .forEach(node -> add(node, new Group(score.epoch(visit), 0)));
        }
        byScope.values().forEach(group -> add(group.get(0).node(), new Group(score.epoch(group.get(0)), group.size())));
        byNode.values().forEach(groups -> groups.sort(Comparator.comparingInt(Group::epoch)));
    }

    private Drawn model(Visit visit) {
        return models.apply(visit.definition());
    }

    private void add(String node, Group group) {
        byNode.computeIfAbsent(node, id -> new ArrayList<>()).add(group);
    }

    /** There was nothing to do: the history shows only what came behind it, and nothing from which it could have come. */
    private boolean wasPassedOver(String node, Visit next) {
        var epoch = score.epoch(next);
        var since = epoch == 0 ? Long.MIN_VALUE : score.stimuli().get(epoch - 1).end();
        return score.recording().visits().stream()
                .filter(visit -> visit != next && model(visit).leads(visit.node(), next.node()))
                .noneMatch(visit -> visit.end() >= since && visit.end() <= next.start() && !visit.cancelled());
    }

    /** In order; nothing for a step that was not one of several, or never come to. */
    List<Group> of(String node) {
        return byNode.getOrDefault(node, List.of());
    }
}
