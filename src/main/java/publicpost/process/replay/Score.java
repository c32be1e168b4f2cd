package publicpost.process.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import publicpost.process.replay.Inferred.Taken;
import publicpost.process.replay.Recording.Decided;

/** What is played from: what happened in a case and in which order, and what its steps said then. */
class Score {

    /** How far apart the trail and the history may note the same moment, in milliseconds. */
    private static final long SAME_MOMENT = 2_000;

    private final Recording recording;
    private final Function<String, Drawn> models;
    private final List<Visit> stimuli;
    private final Map<String, String> outcomes = new HashMap<>();
    private final Map<String, Map<String, Boolean>> answers = new HashMap<>();

    /** @param models by the engine's id of the version */
    Score(Recording recording, Function<String, Drawn> models) {
        this.recording = recording;
        this.models = models;
        var first = recording.start().orElseThrow();
        stimuli = recording.visits().stream()
                .filter(visit -> !visit.equals(first) && visit.isStimulus())
                .sorted(Visit.BY_END)
                .toList();
        readTrail();
        infer();
    }

    private void readTrail() {
        var left = new ArrayList<>(recording.trail());
        for (var visit : stimuli) {
            if (visit.isUserTask()) {
                var decided = left.stream()
                        .filter(one -> one.step().equals(visit.node()) && isMomentOf(visit, one))
                        .min((one, other) -> Long.compare(distance(visit, one), distance(visit, other)));
                decided.ifPresent(one -> {
                    left.remove(one);
                    outcomes.put(visit.id(), one.outcome());
                });
            }
        }
    }

    private static boolean isMomentOf(Visit visit, Decided decided) {
        return decided.at() <= visit.end() + SAME_MOMENT && decided.at() >= visit.start() - SAME_MOMENT;
    }

    private static long distance(Visit visit, Decided decided) {
        return Math.abs(visit.end() - decided.at());
    }

    private void infer() {
        String carried = null;
        var epoch = -1;
        for (var visit : recording.visits()) {
            if (epoch(visit) != epoch) {
                epoch = epoch(visit);
                carried =
                        epoch == 0 ? null : outcomes.get(stimuli.get(epoch - 1).id());
            }
            var model = models.apply(visit.definition());
            if (model.isApart(visit.node())) {
                carried = null;
            }
            var way = model.isFork(visit.node()) ? List.<Visit>of() : forksAfter(visit, model);
            if (!way.isEmpty()) {
                carried = infer(visit, way, model, carried);
            }
        }
    }

    /** @return what the next gateway of the same transaction would find */
    private String infer(Visit visit, List<Visit> way, Drawn model, String carried) {
        var taken = new ArrayList<Taken>();
        for (var i = 0; i + 1 < way.size(); i++) {
            taken.add(new Taken(way.get(i).node(), way.get(i + 1).node()));
        }
        var own = outcomes.get(visit.id());
        var likely = own != null ? own : visit.isUserTask() ? null : carried;
        var found = Inferred.from(model, taken, likely == null ? List.of() : List.of(likely));
        way.forEach(fork -> answers.put(fork.id(), found.answers()));
        if (found.outcome() == null) {
            return carried;
        }
        if (own == null) {
            outcomes.put(visit.id(), found.outcome());
        }
        return found.outcome();
    }

    /** The gateways that were passed right behind a visit, and what came behind the last of them. */
    private List<Visit> forksAfter(Visit visit, Drawn model) {
        var way = new ArrayList<Visit>();
        var at = visit;
        while (at != null && (at == visit ? model.forkAfter(at.node()).isPresent() : model.isFork(at.node()))) {
            at = next(at, model);
            if (at != null) {
                way.add(at);
            }
        }
        return way.size() > 1 ? way : List.of();
    }

    private Visit next(Visit from, Drawn model) {
        var targets = model.waysFrom(from.node()).stream().map(Drawn.Way::to).toList();
        return recording.visits().stream()
                .filter(visit -> targets.contains(visit.node()) && visit.after(from))
                .findFirst()
                .orElse(null);
    }

    Recording recording() {
        return recording;
    }

    /** What happened from outside, in order. */
    List<Visit> stimuli() {
        return stimuli;
    }

    /** How much had happened from outside when the case came there. */
    int epoch(Visit visit) {
        var count = 0;
        while (count < stimuli.size() && visit.after(stimuli.get(count))) {
            count++;
        }
        return count;
    }

    /** What came of that visit; null where nothing behind it depended on it. */
    String outcome(Visit visit) {
        return outcomes.get(visit.id());
    }

    /** What a bean said to that question from there on, or else before. */
    Optional<Boolean> answer(String question, int epoch) {
        var asked = recording.visits().stream()
                .filter(visit -> answers(visit).containsKey(question))
                .toList();
        return asked.stream()
                .filter(visit -> epoch(visit) >= epoch)
                .findFirst()
                .or(() -> asked.stream().reduce((first, second) -> second))
                .map(visit -> answers(visit).get(question));
    }

    /** What beans said when that gateway was come to. */
    Map<String, Boolean> answers(Visit fork) {
        return answers.getOrDefault(fork.id(), Map.of());
    }
}
