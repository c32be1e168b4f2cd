package publicpost.process.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.variable.Variables;
import publicpost.process.replay.Played.Came;
import publicpost.process.replay.Wait.Kind;

/** Lets one case happen once more on another model: whatever it waits for comes as it came then. */
class Player {

    /** What a step without a class of its own says of an empty form. */
    private static final String EMPTY_ANSWER = "DONE";

    private static final String OUTCOME = "outcome";

    /** A case that comes to more nodes runs in a circle. */
    private static final int MOST = 20_000;

    private static final ThreadLocal<Player> NOW = new ThreadLocal<>();

    private final Position position;
    private final Drawn drawn;
    private final List<Came> came = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Visit> forks = new HashMap<>();
    private final Map<String, Integer> instances = new HashMap<>();
    /** Where each part of the model around a task was then, by where it is now. */
    private final Map<String, String> scopes = new HashMap<>();

    private ExecutionEntity process;

    /** @param drawn the model it is played on */
    Player(Position position, Drawn drawn) {
        this.position = position;
        this.drawn = drawn;
    }

    /** Whose case this thread plays. */
    static Player now() {
        return NOW.get();
    }

    Played play(ProcessDefinitionEntity definition) {
        NOW.set(this);
        try {
            begin(definition);
            while (!process.isEnded() && goOn()) {
                // until it ends, or nothing more is known that could happen
            }
            return new Played(came, process.isEnded() ? lastEnd() : null, process.isEnded() ? null : standsAt());
        } catch (ProcessEngineException noWay) {
            return new Played(
                    came,
                    null,
                    came.isEmpty() ? null : came.get(came.size() - 1).node());
        } finally {
            NOW.remove();
        }
    }

    private void begin(ProcessDefinitionEntity definition) {
        var first = position.recording().start().orElseThrow();
        var start = Optional.ofNullable(definition.findActivity(first.node())).orElse(definition.getInitial());
        process = definition.createProcessInstance(position.recording().caseNumber(), start);
        var variables = Variables.createVariables();
        Optional.ofNullable(position.outcome(first))
                .ifPresent(outcome -> variables.putValueTyped(OUTCOME, Variables.stringValue(outcome, true)));
        process.start(variables);
    }

    // ── what comes from outside ─────────────────────────────────────────────────────────────────────────────────

    /** @return whether anything happened, or was given up waiting for */
    private boolean goOn() {
        position.left().removeIf(stimulus -> !drawn.has(stimulus.node()));
        var waits = Wait.of(process);
        var next = position.left().stream().findFirst();
        if (next.isPresent() && happens(next.get(), waits) || isPassed(waits)) {
            return true;
        }
        // what came first then may come later now; but not what breaks something off
        var later = List.copyOf(position.left()).stream()
                .filter(stimulus -> !Kinds.isAttached(stimulus.type()))
                .anyMatch(stimulus -> happens(stimulus, waits));
        if (!later) {
            next.ifPresent(position.left()::remove);
        }
        return later || next.isPresent();
    }

    private boolean happens(Visit stimulus, List<Wait> waits) {
        var found = waits.stream()
                .filter(wait -> wait.node().equals(stimulus.node()))
                .min(Comparator.comparingInt(wait -> strangeness(wait, stimulus)));
        found.ifPresent(wait -> {
            scopes.put(wait.scope(), stimulus.scope());
            position.happened(stimulus);
            happen(wait, position.outcome(stimulus));
        });
        return found.isPresent();
    }

    /** The part of the model that it happened in then comes before one that nothing is known of, and that before another's. */
    private int strangeness(Wait wait, Visit stimulus) {
        var then = scopes.get(wait.scope());
        return then == null ? 1 : then.equals(stimulus.scope()) ? 0 : 2;
    }

    /** Somebody does what nobody had to do then, or a day comes that nobody waited for. */
    private boolean isPassed(List<Wait> waits) {
        var passed = waits.stream()
                .filter(wait -> times.getOrDefault(wait.node(), 0) > position.timesAt(wait.node()))
                .filter(wait -> wait.kind() != Kind.EVENT && drawn.goesOn(wait.node(), EMPTY_ANSWER))
                .findFirst();
        passed.ifPresent(wait -> happen(wait, wait.kind() == Kind.TASK ? EMPTY_ANSWER : null));
        return passed.isPresent();
    }

    /** What was said before is gone with its transaction. */
    private void happen(Wait wait, String outcome) {
        process.removeVariable(OUTCOME);
        if (outcome != null) {
            say(process, outcome);
        }
        wait.happen().run();
    }

    private static void say(DelegateExecution execution, String outcome) {
        execution.setVariable(OUTCOME, Variables.stringValue(outcome, true));
    }

    // ── what the model asks meanwhile ───────────────────────────────────────────────────────────────────────────

    /** @param apart whether a transaction of its own begins there */
    void came(String node, String type, boolean apart) {
        came.add(new Came(node, type));
        times.merge(node, 1, Integer::sum);
        if (came.size() > MOST) {
            throw new ProcessEngineException("runs in circles at " + node);
        }
        if (apart) {
            process.removeVariable(OUTCOME);
        }
        if (drawn.isFork(node)) {
            forks.put(node, position.visit(node).orElse(null));
        }
    }

    void serve(DelegateExecution execution) {
        position.visit(execution.getCurrentActivityId())
                .map(position::outcome)
                .ifPresent(outcome -> say(execution, outcome));
    }

    boolean answer(String question, String fork) {
        return position.answer(forks.get(fork), question);
    }

    /** A step that several do at once is come to. */
    void count(String node) {
        instances.put(node, position.instances(node));
    }

    int instances(String node) {
        return instances.getOrDefault(node, 1);
    }

    // ── what came of it ─────────────────────────────────────────────────────────────────────────────────────────

    private String lastEnd() {
        return came.stream()
                .filter(one -> Kinds.isEnd(one.type()))
                .reduce((first, second) -> second)
                .map(Came::node)
                .orElse(null);
    }

    private String standsAt() {
        var waits = Wait.of(process);
        return waits.stream()
                .filter(wait -> wait.kind() == Kind.TASK)
                .findFirst()
                .or(() -> waits.stream().findFirst())
                .map(Wait::node)
                .orElse(null);
    }
}
