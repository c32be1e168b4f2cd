package publicpost.process.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How far a case has been played, and so what a node is to say that is come to now. */
class Position {

    private final Score score;
    private final Groups groups;
    private final List<Visit> left;
    private final Map<Visit, Integer> epochs = new HashMap<>();
    private final Set<Visit> told = new HashSet<>();
    private final Set<Groups.Group> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private int epoch;

    Position(Score score, Function<String, Drawn> models) {
        this.score = score;
        this.groups = new Groups(score, models);
        this.left = new ArrayList<>(score.stimuli());
    }

    /** What has not happened yet, in order. */
    List<Visit> left() {
        return left;
    }

    void happened(Visit stimulus) {
        left.remove(stimulus);
        told.add(stimulus);
        epoch = score.stimuli().indexOf(stimulus) + 1;
    }

    /** The next time that the case came to that node: this side of the next stimulus if it did, later otherwise. */
    Optional<Visit> visit(String node) {
        var there = score.recording().visits().stream()
                .filter(visit -> visit.node().equals(node) && !told.contains(visit))
                .toList();
        var found = there.stream()
                .filter(visit -> epoch(visit) >= epoch)
                .findFirst()
                .or(() -> there.stream().findFirst());
        found.ifPresent(told::add);
        return found;
    }

    private int epoch(Visit visit) {
        return epochs.computeIfAbsent(visit, score::epoch);
    }

    /** How many are to do a step that several do at once; one where the case never came to it. */
    int instances(String node) {
        var there = groups.of(node).stream()
                .filter(group -> !counted.contains(group))
                .toList();
        var found = there.stream()
                .filter(group -> group.epoch() >= epoch)
                .findFirst()
                .or(() -> there.stream().findFirst());
        found.ifPresent(counted::add);
        return found.map(Groups.Group::size).orElse(1);
    }

    /** What came of it then; null where nothing depended on it. */
    String outcome(Visit visit) {
        return score.outcome(visit);
    }

    /** What a bean said when the case came to that gateway; elsewhere, where the gateway is new; no, where it was never asked. */
    boolean answer(Visit fork, String question) {
        var there = fork == null ? null : score.answers(fork).get(question);
        return there != null ? there : score.answer(question, epoch).orElse(false);
    }

    /** How often the case came to that node, in whatever way it left it. */
    long timesAt(String node) {
        return score.recording().visits().stream()
                .filter(visit -> visit.node().equals(node))
                .count();
    }

    Recording recording() {
        return score.recording();
    }
}
